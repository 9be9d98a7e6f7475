/** The command line: {@link dev.lectern.cli.LecternCommand} and its subcommands. */
@NullMarked
package dev.lectern.cli;

import org.jspecify.annotations.NullMarked;
