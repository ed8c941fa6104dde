package dev.codestrata.tables;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Every command that wrote to the lake. */
@Table(
    name = "runs",
    key = "run_id",
    grain = Grain.KEY,
    writtenBy = "pipeline",
    comment = "Every command that wrote to the lake.")
public record RunRow(
    @Column("The run") String runId,
    @Column("Command line, secrets left out") String command,
    @Column("Effective configuration as HOCON, secrets left out") String config,
    @Column("Inputs as given") List<String> input,
    @Column("Version of each table at the start") Map<String, Long> versionsBefore,
    @Column("Version of each table at the end") Map<String, Long> versionsAfter,
    @Column("Rows and units by name") Map<String, Long> counts,
    @Column("Start") Instant startedAt,
    @Column("End; null while running") Instant endedAt,
    @Column(value = "How it ended", values = RunOutcome.class) String outcome) {}
