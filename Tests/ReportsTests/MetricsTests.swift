import Payables
import Testing

@testable import Reports

@Suite struct MetricsTests {
  @Test func `the figures are written as Prometheus reads them`() {
    var counts = Metrics.Counts()
    counts.vouchers = [.filed: 12, .error: 1]
    counts.outbox = 3
    counts.oldestReceivedSeconds = 42
    counts.faults = 1
    counts.freeBytes = 1_000_000_000_000
    counts.lastProgress = Timestamp(microseconds: 1_793_000_000_900_000)
    #expect(
      Metrics.text(counts) == """
        # HELP rohrpost_vouchers Vouchers by status.
        # TYPE rohrpost_vouchers gauge
        rohrpost_vouchers{status="received"} 0
        rohrpost_vouchers{status="read"} 0
        rohrpost_vouchers{status="exception"} 0
        rohrpost_vouchers{status="in_approval"} 0
        rohrpost_vouchers{status="approved"} 0
        rohrpost_vouchers{status="posted"} 0
        rohrpost_vouchers{status="payment_proposed"} 0
        rohrpost_vouchers{status="paid"} 0
        rohrpost_vouchers{status="on_hold"} 0
        rohrpost_vouchers{status="rejected"} 0
        rohrpost_vouchers{status="filed"} 12
        rohrpost_vouchers{status="error"} 1
        # HELP rohrpost_outbox_effects Effects not yet carried out.
        # TYPE rohrpost_outbox_effects gauge
        rohrpost_outbox_effects 3
        # HELP rohrpost_oldest_received_seconds Age of the oldest voucher not yet read.
        # TYPE rohrpost_oldest_received_seconds gauge
        rohrpost_oldest_received_seconds 42
        # HELP rohrpost_faults Faults going on now.
        # TYPE rohrpost_faults gauge
        rohrpost_faults 1
        # HELP rohrpost_spool_free_bytes Free space of the spool.
        # TYPE rohrpost_spool_free_bytes gauge
        rohrpost_spool_free_bytes 1000000000000
        # HELP rohrpost_last_progress_timestamp_seconds When a lane last got on.
        # TYPE rohrpost_last_progress_timestamp_seconds gauge
        rohrpost_last_progress_timestamp_seconds 1793000000

        """)
  }

  @Test func `what is not known is left out`() {
    let text = Metrics.text(Metrics.Counts())
    #expect(!text.contains("oldest") && !text.contains("free") && !text.contains("progress"))
    #expect(text.contains("rohrpost_faults 0\n"))
  }
}
