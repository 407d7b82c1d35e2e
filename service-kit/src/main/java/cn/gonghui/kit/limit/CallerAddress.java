package cn.gonghui.kit.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What callers without a token are told apart by. */
final class CallerAddress {

    private static final int IPV6_NETWORK_BYTES = 8;

    private CallerAddress() {}

    /** The address itself; of IPv6 the /64 network, as who has one address there has all of them. */
    static String of(String host) {
        try {
            var bytes = InetAddress.getByName(host).getAddress();
            return bytes.length == 4
                    ? host
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES)) + "/64";
        } catch (UnknownHostException notAnAddress) {
            return host;
        }
    }
}
