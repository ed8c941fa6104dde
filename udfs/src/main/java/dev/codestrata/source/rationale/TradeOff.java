package dev.codestrata.source.rationale;

/**
 * What was given up for what.
 *
 * @param gain what was won, in the author's words; null if not said
 * @param cost what was paid, in the author's words; null if not said
 * @param gainQuality the quality won (performance, memory, simplicity, compatibility, safety,
 *     time), null if the words name none
 * @param costQuality the quality paid, null if the words name none
 */
public record TradeOff(String gain, String cost, String gainQuality, String costQuality) {}
