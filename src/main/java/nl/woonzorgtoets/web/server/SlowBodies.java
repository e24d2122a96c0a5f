package nl.woonzorgtoets.web.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Who sends a body piece by piece holds a thread that long. Of one address, and of all together, only so many may at the same time: the
 * others are told to come back, and whoever only reads a page waits for nobody.
 */
public final class SlowBodies extends ValveBase {

    /** Tells whoever is not let in to come back. */
    public interface Refusal {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    static final int MOST = 96;
    static final int MOST_OF_ONE_ADDRESS = 32;

    private static final String PLACE = SlowBodies.class.getName();
    private static final int MOST_LEFT = 2_000_000;

    private final Refusal refusal;
    private final Map<String, Integer> perAddress = new HashMap<>();
    private int all;

    /** @param refusal has to cost next to nothing: there may be many */
    public SlowBodies(Refusal refusal) {
        super(true);
        this.refusal = refusal;
    }

    /** To be called when the whole body is here: from then on nobody waits for it. */
    public static void arrived(ServletRequest request) {
        if (request.getAttribute(PLACE) instanceof Runnable leave) {
            leave.run();
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!isOnItsWay(request)) {
            getNext().invoke(request, response);
            return;
        }
        String address = request.getRemoteAddr();
        if (!enter(address)) {
            // The connection is closed after the answer, which says all there is to say.
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            response.setErrorReported();
            refusal.answer(request, response);
            return;
        }
        AtomicBoolean here = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (here.getAndSet(false)) {
                leave(address);
            }
        };
        request.setAttribute(PLACE, leave);
        try {
            getNext().invoke(request, response);
            readTheRest(request, response);
        } finally {
            leave.run();
        }
    }

    /** Most bodies are small, and here together with the heads. */
    private static boolean isOnItsWay(Request request) {
        long length = request.getContentLengthLong();
        if (length == 0 || length < 0 && request.getHeader("Transfer-Encoding") == null) {
            return false;
        }
        request.getCoyoteRequest().action(ActionCode.AVAILABLE, true);
        return length < 0 || request.getCoyoteRequest().getAvailable() < length;
    }

    private synchronized boolean enter(String address) {
        int own = perAddress.getOrDefault(address, 0);
        if (all >= MOST || own >= MOST_OF_ONE_ADDRESS) {
            return false;
        }
        perAddress.put(address, own + 1);
        all++;
        return true;
    }

    private synchronized void leave(String address) {
        perAddress.compute(address, (it, own) -> own == 1 ? null : own - 1);
        all--;
    }

    /**
     * Of whoever was refused before the body was read: otherwise Tomcat does so after this, and without counting. The answer is on its way,
     * so that a failure concerns nobody any more.
     */
    private static void readTheRest(Request request, Response response) {
        Discarded discarded = new Discarded();
        try {
            long left = MOST_LEFT;
            for (int read = 0; read >= 0 && left > 0; left -= read) {
                read = request.getCoyoteRequest().doRead(discarded);
            }
        } catch (IOException e) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            if (response.isCommitted()) {
                response.setErrorReported();
            }
        }
    }

    private static final class Discarded implements ApplicationBufferHandler {

        private ByteBuffer bytes;

        @Override
        public void setByteBuffer(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
