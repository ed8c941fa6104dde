/** What the tests of several packages share: one Spark session, comparison of data frames. */
package dev.codestrata.testing;
