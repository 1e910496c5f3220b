/** What a capability adds to `/metrics`: whole lines of Prometheus text about this process. Nothing about people. */
export type MetricLines<Deps> = (deps: Deps) => readonly string[];
