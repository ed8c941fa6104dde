/** What deciders of several languages share; imported by the packages of the languages only. */
package dev.codestrata.source.patterns.rules;
