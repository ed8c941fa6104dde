package dev.codestrata.pipeline;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.lake.Lake;
import dev.codestrata.lake.RunStamp;
import dev.codestrata.observe.Progress;
import dev.codestrata.source.patterns.UserRules;

/** What all parts of one run share. */
record RunServices(
    Lake lake,
    CodestrataConfig config,
    RunStamp stamp,
    Progress progress,
    RepositoryStates states,
    DeadLetters deadLetters,
    RunCounts counts,
    UserRules rules,
    String analyzerVersion) {}
