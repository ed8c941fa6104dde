/**
 * Deciders of the Java rules, one class a rule, found by name from the rule's folder; imported by
 * nobody.
 */
package dev.codestrata.source.patterns.rules.java;
