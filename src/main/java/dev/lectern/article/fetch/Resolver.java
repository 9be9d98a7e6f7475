package dev.lectern.article.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the IP addresses of a host; asked once for each request. */
interface Resolver {
  /** Asks the machine's own resolver. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * @throws UnknownHostException when there is no such host
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
