package nl.woonzorgtoets.prestaties;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** A connection that stays open as long as the service lets it, by hand: a client library would take more of the machine than the service. */
final class Verbinding implements AutoCloseable {

    private final URI address;
    private final String head;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Verbinding(URI address, String account) {
        this.address = address;
        String query = address.getQuery() == null ? "" : "?" + address.getQuery();
        String known = Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
        head = "POST " + address.getPath() + query + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nAuthorization: Basic " + known + "\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    private void open() throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 17);
        out = socket.getOutputStream();
    }

    /** Hands in one body and reads the whole answer; returns its status. */
    int post(byte[] body) throws IOException {
        if (socket == null) {
            open();
        }
        byte[] start = (head + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        out.write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean last = false;
        for (String line = line().toLowerCase(Locale.ROOT); !line.isEmpty(); line = line().toLowerCase(Locale.ROOT)) {
            length = line.startsWith("content-length:") ? Long.parseLong(line.substring(15).strip()) : length;
            length = line.startsWith("transfer-encoding:") ? -1 : length;
            last |= line.equals("connection: close");
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            skipChunks();
        }
        if (last) {
            close();
        }
        return status;
    }

    private void skipChunks() throws IOException {
        int size = 1;
        while (size > 0) {
            size = Integer.parseInt(line(), 16);
            in.skipNBytes(size + 2L);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
