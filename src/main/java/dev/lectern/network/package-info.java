/** Addresses of the network, and who asks from where: {@link dev.lectern.network.CallerRules}. */
@NullMarked
package dev.lectern.network;

import org.jspecify.annotations.NullMarked;
