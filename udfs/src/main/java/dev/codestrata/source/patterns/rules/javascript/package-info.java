/**
 * Deciders of the JavaScript rules for which a query alone is not enough, found by name from the
 * rule's folder; imported by nobody.
 */
package dev.codestrata.source.patterns.rules.javascript;
