/** The program: {@link dev.lectern.Main} starts what the command line asks for. */
@NullMarked
package dev.lectern;

import org.jspecify.annotations.NullMarked;
