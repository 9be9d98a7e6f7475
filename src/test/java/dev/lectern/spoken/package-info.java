@NullMarked
package dev.lectern.spoken;

import org.jspecify.annotations.NullMarked;
