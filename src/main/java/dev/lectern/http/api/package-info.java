/** What the service answers, as an OpenAPI document; {@link dev.lectern.http.api.ApiDocument}. */
@NullMarked
package dev.lectern.http.api;

import org.jspecify.annotations.NullMarked;
