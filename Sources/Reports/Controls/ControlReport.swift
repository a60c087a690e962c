import Invoice
import InvoiceRules
import JSON
import MasterData
package import Payables

/// The report on the internal control system for a period (O3): what each control did, which
/// samples were drawn and what they showed, what is open.
package struct ControlReport: Sendable {
  private let period: ReportPeriod
  private let evidence: ControlEvidence
  private let samples: [SampleList]
  private let now: Timestamp

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

  /// What somebody still has to do or explain, complete sentences.
  package var openItems: [String] {
    missingSamples
      + samples.filter { $0.open > 0 }.map {
        "\($0.id): \($0.open) von \($0.size) Belegen sind noch nicht geprüft."
      }
      + samples.flatMap(\.faults).map {
        "\($0.sample): \($0.voucher) ist beanstandet (\($0.user): \($0.reason))."
      }
      + silent.map { "\($0.id) (\($0.risk)) hat in diesem Zeitraum keinen Nachweis." }
  }

  /// Months that are over and have no sample, of controls that ask for one.
  private var missingSamples: [String] {
    ControlMatrix.all.filter { $0.frequency == .monthly }.flatMap { control in
      period.months.filter { month in
        ReportPeriod(month).end <= now
          && !samples.contains {
            $0.id.control == control.id && $0.id.period.first <= month.first
              && month.last <= $0.id.period.last
          }
      }.map { "\(control.id): Für \($0) ist keine Stichprobe gezogen." }
    }
  }

  private var silent: [Control] {
    ControlMatrix.all.filter { $0.isEvident && evidence[$0].isEmpty }
  }

  /// Controls with evidence, and controls that the journal can show at all.
  private var coverage: (shown: Int, evident: Int) {
    let evident = ControlMatrix.all.filter(\.isEvident)
    return (evident.filter { !evidence[$0].isEmpty }.count, evident.count)
  }

  // MARK: As texts

  /// The report for people, in German.
  package var manual: Manual {
    let open = openItems
    let isOver = period.end <= now
    return Manual(
      "Bericht zum internen Kontrollsystem", subtitle: ["Zeitraum \(period)"],
      facts: [
        Manual.Fact(
          "Von, bis", "\(period.first.text(in: .german)) bis \(period.last.text(in: .german))"),
        Manual.Fact(
          "Stand", "\(now.berlinText) Uhr" + (isOver ? "" : ", der Zeitraum ist nicht zu Ende")),
        Manual.Fact(
          "Abdeckung",
          "\(coverage.shown) von \(coverage.evident) im Journal nachweisbaren Kontrollen haben "
            + "einen Nachweis; \(ControlMatrix.all.count - coverage.evident) führt die "
            + "Organisation selbst nach."),
      ],
      [
        ManualSection(
          "offen", "Offene Punkte",
          [
            open.isEmpty
              ? .paragraph("Es ist nichts offen.") : .list(open.map { ManualText(plain: $0) })
          ]),
        ManualSection("kontrollen", "Kontrollen und Nachweise", [table]),
        ManualSection("gezogen", "Stichproben", sampleBlocks),
        ManualSection(
          "zaehlweise", "Wie gezählt wird",
          [
            .paragraph(
              """
              Gezählt sind Einträge des Journals, deren Zeit im Zeitraum liegt (deutsche \
              Ortszeit). Ein Beleg zählt mehrfach, wenn er neu entschieden wurde. Die Einträge \
              hinter einer Zahl zeigt `rohrpost controls show NUMMER --from TAG --to TAG`.
              """)
          ]),
      ])
  }

  private var table: ManualBlock {
    .table(
      ManualTable(
        [
          "Nr.", "Risiko", "Gewirkt", "Angehalten", "Ausnahmen", "Zuletzt", "Gezählt sind",
          "Verantwortlich",
        ],
        ControlMatrix.all.map(row)))
  }

  private func row(_ control: Control) -> [ManualText] {
    let count = evidence[control]
    func number(_ mark: ControlMark) -> ManualText {
      guard control.rules.contains(where: { $0.mark == mark }) else { return "–" }
      return ManualText(plain: "\(count[mark])")
    }
    let words =
      control.isEvident
      ? control.rules.map { "\($0.mark.german): \($0.rule.words)" }.joined(separator: "; ")
      : "kein Nachweis im Journal; die Organisation führt ihn selbst"
    return [
      ManualText(plain: control.id), ManualText(plain: control.risk), number(.acted),
      number(.stopped), number(.exception), ManualText(plain: count.last?.text(in: .german) ?? "–"),
      ManualText(plain: words),
      ManualText(plain: control.owners.map(\.name.german).joined(separator: ", ")),
    ]
  }

  private var sampleBlocks: [ManualBlock] {
    guard !samples.isEmpty else {
      return [.paragraph("In diesem Zeitraum ist keine Stichprobe gezogen worden.")]
    }
    let rows = samples.map { sample -> [ManualText] in
      [
        ManualText(plain: sample.id.description), ManualText(plain: "\(sample.size)"),
        ManualText(plain: "\(sample.population)"),
        ManualText(plain: "\(sample.size - sample.open)"),
        ManualText(plain: "\(sample.faults.count)"),
      ]
    }
    return [
      .table(
        ManualTable(["Stichprobe", "Gezogen", "Grundgesamtheit", "Geprüft", "Beanstandet"], rows))
    ]
  }

  /// The same for programs, one object.
  package var json: String {
    JSONObject.text { json in
      json.add("period", period.description)
      json.add("from", period.first)
      json.add("to", period.last)
      json.add("as_of", now)
      json.add("over", period.end <= now)
      json.add("controls_with_evidence", number: coverage.shown)
      json.add("evident_controls", number: coverage.evident)
      json.add("open", texts: openItems)
      json.add("controls", objects: ControlMatrix.all) { json, control in
        ControlLines.add(control, evidence[control], to: &json)
      }
      json.add("samples", objects: samples) { json, sample in sample.add(to: &json) }
    }
  }
}
