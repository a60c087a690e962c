import Invoice
import InvoiceRules
import JSON
import MasterData
package import Payables

/// The report on the internal control system for a period (O3): what each control did, which
/// samples were drawn and what they showed, what is open.
///
/// It names nobody; who found what stands in the list of a sample.
package struct ControlReport: Sendable {
  let period: ReportPeriod
  let evidence: ControlEvidence
  let samples: [SampleList]
  let now: Timestamp

  package init(
    _ period: ReportPeriod, _ evidence: ControlEvidence, samples: [ControlSample],
    findings: [ControlFinding], now: Timestamp
  ) {
    self.period = period
    self.evidence = evidence
    self.samples = samples.filter { sample in
      period.first <= sample.sample.period.first && sample.sample.period.last <= period.last
    }.map { SampleList($0, findings) }
    self.now = now
  }

  // MARK: What is open

  /// What somebody still has to do or explain.
  struct OpenItem {
    /// A control or a sample.
    let subject: String
    /// A complete sentence.
    let text: String
  }

  var openItems: [OpenItem] {
    missingSamples
      + samples.filter { $0.open > 0 }.map {
        OpenItem(
          subject: "\($0.id)",
          text: "\($0.open) von \($0.size) Belegen sind noch nicht geprüft.")
      }
      + samples.flatMap(\.faults).map {
        OpenItem(
          subject: "\($0.sample)", text: "\($0.voucher) ist beanstandet (\($0.reason)).")
      }
      + silent.map {
        OpenItem(
          subject: $0.id, text: "Es gibt in diesem Zeitraum keinen Nachweis (\($0.risk)).")
      }
  }

  /// Months that are over and have no sample, of controls that ask for one.
  private var missingSamples: [OpenItem] {
    ControlMatrix.all.filter { $0.frequency == .monthly }.flatMap { control in
      period.months.filter { month in
        ReportPeriod(month).end <= now
          && !samples.contains {
            $0.id.control == control.id && $0.id.period.first <= month.first
              && month.last <= $0.id.period.last
          }
      }.map { OpenItem(subject: control.id, text: "Für \($0) ist keine Stichprobe gezogen.") }
    }
  }

  private var silent: [Control] {
    ControlMatrix.all.filter { $0.isEvident && evidence[$0].isEmpty }
  }

  /// Controls with evidence, and controls that the journal can show at all.
  var coverage: (shown: Int, evident: Int) {
    let evident = ControlMatrix.all.filter(\.isEvident)
    return (evident.filter { !evidence[$0].isEmpty }.count, evident.count)
  }

  /// For programs, one object.
  package var json: String {
    JSONObject.text { json in
      json.add("period", period.description)
      json.add("from", period.first)
      json.add("to", period.last)
      json.add("as_of", now)
      json.add("over", period.end <= now)
      json.add("controls_with_evidence", number: coverage.shown)
      json.add("evident_controls", number: coverage.evident)
      json.add("open", texts: openItems.map { "\($0.subject): \($0.text)" })
      json.add("controls", objects: ControlMatrix.all) { json, control in
        ControlLines.add(control, evidence[control], to: &json)
      }
      json.add("samples", objects: samples) { json, sample in
        sample.add(to: &json, namingPeople: false)
      }
    }
  }
}
