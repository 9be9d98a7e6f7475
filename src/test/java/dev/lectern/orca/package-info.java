/**
 * The pages as a blind reader hears them: {@link dev.lectern.orca.ScreenReader} is a real screen
 * reader beside a real browser.
 */
@NullMarked
package dev.lectern.orca;

import org.jspecify.annotations.NullMarked;
