/** `npm run db:new -- name_of_it`: the next migration and its sample data, numbered and empty. */
import { writeFileSync } from "node:fs";
import { migrationNames, nextMigrationNumber } from "#src/db/migrate.ts";

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]+$/.test(name)) {
  process.stderr.write("Name it in lower case with underscores: npm run db:new -- shadow_seats\n");
  process.exitCode = 1;
} else {
  const number = nextMigrationNumber(migrationNames());
  const files = [`src/db/migrations/${number}_${name}.sql`, `tests/db/sample-data/${number}_${name}.sql`];
  writeFileSync(files[0] ?? "", "-- What it is for. Forward only; data that is there must stay valid.\n", {
    flag: "wx",
  });
  writeFileSync(files[1] ?? "", "-- Rows as they are after this migration; later migrations run over them.\n", {
    flag: "wx",
  });
  process.stdout.write(`${files.join("\n")}\nThen: npm run db:types\n`);
}
