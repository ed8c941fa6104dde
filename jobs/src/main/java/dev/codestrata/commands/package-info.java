/**
 * One class per command: arguments to configuration to pipeline, and back to lines and exit
 * statuses. Imported by nobody.
 */
package dev.codestrata.commands;
