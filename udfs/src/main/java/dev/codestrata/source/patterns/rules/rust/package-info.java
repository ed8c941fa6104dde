/**
 * Deciders for Rust, one class a rule, named like the rule's folder. Imported by nobody but the
 * catalogue.
 */
package dev.codestrata.source.patterns.rules.rust;
