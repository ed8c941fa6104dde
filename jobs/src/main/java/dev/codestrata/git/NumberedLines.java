package dev.codestrata.git;

/**
 * The lines of a text, each with a number; within the text, equal lines have the same number and
 * different lines different ones. Between two texts that holds only right after {@link
 * LineNumbers#number}.
 *
 * @param ends index after the last byte of each line, its newline included
 * @param hashes hash of the bytes of each line
 * @param numbers number of each line
 * @param bound numbers are below it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; shared by the diff of one thread.
record NumberedLines(int[] ends, int[] hashes, int[] numbers, int bound) {

  int count() {
    return ends.length;
  }

  int start(int line) {
    return line == 0 ? 0 : ends[line - 1];
  }
}
