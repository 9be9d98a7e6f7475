/** What goes into the log, and what doesn't: {@link dev.lectern.log.FaultLog}. */
@NullMarked
package dev.lectern.log;

import org.jspecify.annotations.NullMarked;
