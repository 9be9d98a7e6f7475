/**
 * Holds what the service is asked and answers against its OpenAPI document; {@link
 * dev.lectern.contract.Contract}.
 */
package dev.lectern.contract;
