package nl.woonzorgtoets.prestaties;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * The same benchmarks by processor time of their own thread, for a machine on which other work runs: JMH reads the clock, which then
 * counts that work too. Arguments: the benchmark, then which methods (with commas), then the values of its parameter.
 */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long ROUND = 300_000_000L;
    private static final int ROUNDS = 12;

    private static Object seen;

    private ProcessorTime() {}

    public static void main(String[] arguments) throws Exception {
        Class<?> type = Class.forName(ProcessorTime.class.getPackageName() + "." + arguments[0]);
        List<String> wanted = List.of(arguments[1].split(","));
        String[] values = arguments.length > 2 ? Arrays.copyOfRange(arguments, 2, arguments.length) : new String[] {""};
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(it -> it.isAnnotationPresent(Benchmark.class) && wanted.contains(it.getName()))
                .sorted(Comparator.comparing(it -> wanted.indexOf(it.getName())))
                .toList();
        for (String value : values) {
            Object benchmark = made(type, value);
            double[] least = new double[methods.size()];
            Arrays.fill(least, Double.MAX_VALUE);
            // In turns, so that what disturbs the machine for a while disturbs all of them.
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < least.length; i++) {
                    least[i] = Math.min(least[i], micros(methods.get(i), benchmark));
                }
            }
            for (int i = 0; i < least.length; i++) {
                System.out.printf("%s %s %s: %.1f µs%n", arguments[0], value, methods.get(i).getName(), least[i]);
            }
        }
    }

    private static Object made(Class<?> type, String value) throws Exception {
        Object benchmark = type.getConstructor().newInstance();
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Param.class)) {
                field.setAccessible(true);
                field.setInt(benchmark, Integer.parseInt(value));
            }
        }
        for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(Setup.class)) {
                method.invoke(benchmark);
            }
        }
        return benchmark;
    }

    private static double micros(Method method, Object benchmark) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        long spent;
        int times = 0;
        do {
            for (int i = 0; i < 4; i++) {
                seen = method.invoke(benchmark);
            }
            times += 4;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        } while (spent < ROUND);
        return spent / 1000.0 / times;
    }
}
