/** The options of all benchmarks. */
export const BENCH_FLAGS = {
  valued:
    "--json --backend --cases --due --each --jobs --messages --minutes --model --modes --people --rate --seconds --seed --slack-ms --weeks --workers --workspaces".split(
      " ",
    ),
  alone: ["--long"],
} as const;
