import Payables
import Testing

@testable import Reports

@Suite struct MetricsTests {
  @Test func `the figures are written as Prometheus reads them`() {
    let text = Metrics.text(.busy)
    for lines in [
      """
      # HELP rohrpost_vouchers Vouchers by status.
      # TYPE rohrpost_vouchers gauge
      rohrpost_vouchers{status="received"} 2
      rohrpost_vouchers{status="read"} 0
      rohrpost_vouchers{status="exception"} 12
      rohrpost_vouchers{status="in_approval"} 0
      rohrpost_vouchers{status="approved"} 0
      rohrpost_vouchers{status="posted"} 0
      rohrpost_vouchers{status="payment_proposed"} 3
      rohrpost_vouchers{status="paid"} 0
      rohrpost_vouchers{status="on_hold"} 0
      rohrpost_vouchers{status="rejected"} 0
      rohrpost_vouchers{status="filed"} 1234567
      rohrpost_vouchers{status="error"} 1

      """,
      """
      # TYPE rohrpost_journal_entries_total counter
      rohrpost_journal_entries_total 9876543

      """,
      "\nrohrpost_handovers{state=\"dead\",target=\"cafm\"} 2\n",
      "\nrohrpost_oldest_handover_seconds{state=\"dead\",target=\"cafm\"} 7200\n",
      "\nrohrpost_oldest_received_seconds 90\n", "\nrohrpost_oldest_case_seconds 259200\n",
      "\nrohrpost_tasks_overdue 2\n", "\nrohrpost_outbox_dead_effects 1\n",
      "\nrohrpost_lost_mails 3\n",
      "\nrohrpost_lane_busy_seconds{lane=\"intake\"} 0\n",
      "rohrpost_lane_busy_seconds{lane=\"chronicle\"} 7\n",
      "\nrohrpost_channel_oldest_file_seconds{channel=\"mail\"} 0\n",
      "rohrpost_channel_oldest_file_seconds{channel=\"scan\"} 4000\n",
      """
      # TYPE rohrpost_channel_last_arrival_timestamp_seconds gauge
      rohrpost_channel_last_arrival_timestamp_seconds{channel="scan"} 1795345200

      """,
      "rohrpost_channel_files{channel=\"a \\\"b\\\"\"} 0\n",
      "\nrohrpost_spool_free_bytes 42949672960\n", "\nrohrpost_disk_days_left 20\n",
      "\nrohrpost_last_progress_timestamp_seconds 1795777197\n",
      "\nrohrpost_start_timestamp_seconds 1795690800\n",
      "\nrohrpost_metrics_timestamp_seconds 1795777200\n",
      "\nrohrpost_last_seal_timestamp_seconds 1795734000\n",
      "\nrohrpost_build_info{version=\"0.1.0\"} 1\n",
    ] {
      #expect(text.contains(lines), "\(lines)\nis missing in\n\(text)")
    }
  }

  @Test func `every line is a comment or a sample, and every family has its two comments once`() {
    var families: Set<Substring> = []
    for line in Metrics.text(.busy).split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.hasPrefix("# HELP ") {
        #expect(families.insert(words[2]).inserted, "\(line)")
      } else if line.hasPrefix("# TYPE ") {
        #expect(families.contains(words[2]), "\(line)")
      } else {
        #expect(families.contains(line.prefix { $0 != "{" && $0 != " " }), "\(line)")
        #expect(Int64(words[words.count - 1]) != nil, "\(line)")
      }
    }
    #expect(families.count == 25)
  }

  @Test func `what is not known is left out`() {
    let text = Metrics.text(SpoolStatus(of: "/s", at: SpoolStatus.noon))
    for word in ["oldest", "free", "progress", "seal", "start", "lane", "channel", "disk"] {
      #expect(!text.contains("rohrpost_\(word)") && !text.contains("_\(word)_"), "\(word)")
    }
    #expect(text.contains("rohrpost_faults 0\n"))
  }
}
