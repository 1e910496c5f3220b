/** The example for Kubernetes names what the bot really has. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAll } from "js-yaml";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readConfig, VARIABLES } from "#src/config.ts";
import { httpRoutes } from "#src/slack/http-routes.ts";

const Probe = z.object({ httpGet: z.object({ path: z.string(), port: z.literal("http") }) });
const Container = z.looseObject({
  env: z.array(z.object({ name: z.string(), value: z.string() })),
  ports: z.array(z.object({ name: z.literal("http"), containerPort: z.number() })),
  startupProbe: Probe,
  livenessProbe: Probe,
  readinessProbe: Probe,
});
const Deployment = z.looseObject({
  kind: z.literal("Deployment"),
  spec: z.looseObject({
    template: z.looseObject({
      spec: z.looseObject({ terminationGracePeriodSeconds: z.number(), containers: z.array(Container) }),
    }),
  }),
});
const Values = z.looseObject({
  data: z.record(z.string(), z.string()).default({}),
  stringData: z.record(z.string(), z.string()).default({}),
});

const text = readFileSync(join(import.meta.dirname, "../../docs/kubernetes.yaml"), "utf8");
const documents = loadAll(text);
const deployments = documents.flatMap((document) => Deployment.safeParse(document).data ?? []);
const containers = deployments.flatMap(({ spec }) => spec.template.spec.containers);
const shared = Object.assign(
  {},
  ...documents.flatMap((document) => {
    const { data, stringData } = Values.parse(document);
    return [data, stringData];
  }),
) as Record<string, string>;

describe("the example for Kubernetes", () => {
  it("can be read", () => {
    expect(() => loadAll(text)).not.toThrow();
    expect(containers.map(({ env }) => env)).toEqual([
      [{ name: "ROLE", value: "web" }],
      [{ name: "ROLE", value: "worker" }],
    ]);
  });

  it("sets variables that are known, to values that are taken", () => {
    for (const { env } of containers) {
      const all = { ...shared, ...Object.fromEntries(env.map(({ name, value }) => [name, value])) };
      expect(Object.keys(all).filter((name) => !VARIABLES.some((known) => known === name))).toEqual([]);
      expect(readConfig(all)).toMatchObject({ slack: { mode: "http" }, role: env[0]?.value });
    }
  });

  it("looks at pages that are there, on the port that is set", () => {
    const paths = httpRoutes({ ready: () => Promise.resolve(true), queueReady: () => Promise.resolve(true) }).map(
      ({ path }) => path,
    );
    for (const { startupProbe, livenessProbe, readinessProbe, ports } of containers) {
      expect(paths).toEqual(
        expect.arrayContaining([startupProbe, livenessProbe, readinessProbe].map(({ httpGet }) => httpGet.path)),
      );
      expect(ports.map(({ containerPort }) => String(containerPort))).toEqual([shared["PORT"]]);
    }
  });

  it("gives a process longer to stop than it needs", () => {
    for (const { spec } of deployments) expect(spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(15);
  });
});
