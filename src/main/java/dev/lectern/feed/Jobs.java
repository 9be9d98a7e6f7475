package dev.lectern.feed;

import static java.lang.System.Logger.Level.DEBUG;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.lectern.log.FaultLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Has work done at its time, one of each name at once, in whichever process is there. What is to be
 * done stands in the store; a job only says when to look there. So nothing is lost with a job, and
 * one that runs twice does no harm.
 */
final class Jobs implements AutoCloseable {
  /** Jobs at once: they mostly wait for other servers. */
  private static final int THREADS = 2;

  private static final Duration POLLING = Duration.ofSeconds(2);

  /** A job whose process has not been heard of for six of these is given to another. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  /** After a failure that is not of the work but of the database or its disk. */
  private static final Duration FAILED = Duration.ofMinutes(5);

  private static final System.Logger LOG = System.getLogger(Jobs.class.getName());
  private static final FaultLog FAULTS = new FaultLog(Jobs.class);

  private final Duration closing;
  private final InstantSource clock;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "lectern-feeds");
            thread.setDaemon(true);
            return thread;
          });

  /** What runs, by the threads that wait for it. */
  private final Map<Thread, CompletableFuture<Void>> running = new ConcurrentHashMap<>();

  private final Map<Job, CustomTask<Void>> tasks = new HashMap<>();
  private final Scheduler scheduler;
  private volatile boolean closed;

  /**
   * @param kinds of jobs that there are
   */
  Jobs(DataSource source, Duration closing, InstantSource clock, List<Job> kinds) {
    this.closing = closing;
    this.clock = clock;
    kinds.forEach(kind -> tasks.put(kind, task(kind)));
    this.scheduler =
        Scheduler.create(source, List.<Task<?>>copyOf(tasks.values()))
            .threads(THREADS)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .enableImmediateExecution()
            .commitWhenAutocommitDisabled(true)
            .alwaysPersistTimestampInUTC()
            .clock(clock::instant)
            .schedulerName(new SchedulerName.Fixed("lectern-" + UUID.randomUUID()))
            .failureLogging(LogLevel.DEBUG, true)
            .build();
    scheduler.start();
  }

  /** Has the job of this kind and name be done when it is due. */
  void schedule(Job kind, String name) {
    Optional<Instant> due = closed ? Optional.empty() : kind.due(name);
    if (due.isEmpty()) {
      return;
    }
    TaskInstance<Void> job = Objects.requireNonNull(tasks.get(kind)).instance(name);
    if (scheduler.scheduleIfNotExists(job, due.get())) {
      return;
    }
    try {
      boolean later =
          scheduler
              .getScheduledExecution(TaskInstanceId.of(job.getTaskName(), job.getId()))
              .filter(known -> !known.isPicked() && known.getExecutionTime().isAfter(due.get()))
              .isPresent();
      if (later) {
        scheduler.reschedule(job, due.get());
      }
    } catch (TaskInstanceException e) {
      // It has begun or ended meanwhile, and looks itself for what came.
    }
  }

  /** Has no further job begin, and waits for those that run, as long as the rules allow. */
  @Override
  public void close() {
    closed = true;
    scheduler.pause();
    CompletableFuture<?>[] left = running.values().toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(left).get(closing.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.log(DEBUG, "A job is broken off, to be done again");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // Not interrupted: that would close the file of the embedded database in the middle of a write.
    running.values().forEach(job -> job.completeExceptionally(new CancellationException()));
    scheduler.stop();
    workers.shutdown();
  }

  private CustomTask<Void> task(Job kind) {
    return Tasks.custom(kind.kind(), Void.class)
        .onDeadExecutionRevive()
        .onFailure((done, operations) -> operations.reschedule(done, again()))
        .execute(
            (job, context) -> {
              run(kind, job.getId());
              Optional<Instant> next = kind.due(job.getId());
              return (done, operations) -> {
                next.ifPresentOrElse(time -> operations.reschedule(done, time), operations::remove);
                // For what came while nobody could tell it.
                schedule(kind, job.getId());
              };
            });
  }

  private Instant again() {
    return closed ? clock.instant() : clock.instant().plus(FAILED);
  }

  /** On a thread of its own, which may go on when this one can't wait any longer. */
  private void run(Job kind, String name) {
    CompletableFuture<Void> job = new CompletableFuture<>();
    running.put(Thread.currentThread(), job);
    try {
      workers.execute(
          () -> {
            try {
              kind.run(name);
              job.complete(null);
            } catch (RuntimeException | Error e) {
              job.completeExceptionally(e);
            }
          });
      job.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      FAULTS.warn("A job failed, to be done again: " + kind.kind(), cause == null ? e : cause);
      throw e;
    } finally {
      running.remove(Thread.currentThread());
    }
  }
}
