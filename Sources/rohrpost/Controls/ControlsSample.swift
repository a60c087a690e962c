import ArgumentParser
import Configuration
import InvoiceRules
import Payables
import Pipeline
import Reports

struct ControlsSample: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draw documents on which a control acted, for a person to check.",
    discussion: """
      The same sample is the same documents for everybody and for ever. Its seed is the SHA-256 of \
      three lines: the control, the period, and the hash of the last entry of the journal before \
      the period's end. The rank of a document is the SHA-256 of two lines: the seed and the \
      document's id; the smallest ranks are drawn. Hashes are in small hexadecimal, each line ends \
      with a line feed. Drawn is only what is over; the draw is journaled.
      """)

  @OptionGroup var place: Spool
  @Option(help: "A month, quarter or year that is over (2026-11, 2026-Q4, 2026).")
  var period: ReportPeriod
  @Option(help: "So many documents, 1 to 500.") var size = 10
  @Flag(help: "CSV for spreadsheets (semicolons, UTF-8).") var csv = false
  @Flag(help: "One JSON object.") var json = false
  @Argument(help: "A control, such as K05.") var id: ControlName

  func validate() throws {
    if csv, json { throw ValidationError("Either --csv or --json.") }
    if !SampleID.sizes.contains(size) { throw ValidationError("--size is 1 to 500.") }
  }

  func run() throws {
    guard let sample = SampleID(id.control, period, size: size) else { throw ExitCode(2) }
    let language = try place.settings().language
    let book = ControlBook(try place.ledgerForActing())
    let list: SampleList = try Terminal.reporting {
      do {
        let drawn = try book.draw(sample, at: Timestamp.now, actor: ActingAccount.actor)
        return SampleList(drawn, try book.findings())
      } catch let trouble as ControlBook.SampleTrouble {
        throw Terminal.refused(Self.text(trouble, sample), in: language)
      }
    }
    if csv { return Terminal.write(list.csv) }
    for line in json ? [list.json] : list.lines { Terminal.say(line) }
  }

  private static func text(_ trouble: ControlBook.SampleTrouble, _ sample: SampleID) -> Wording {
    let (control, period) = (sample.control, sample.period)
    return switch trouble {
    case .notOver:
      Wording(
        "\(period) ist noch nicht vorbei: Was gezogen wird, darf vorher niemand wissen.",
        "\(period) is not over: what is drawn must not be known before.")
    case .noDocuments:
      Wording(
        "\(control) hat in \(period) bei keinem Beleg gewirkt.",
        "\(control) acted on no document in \(period).")
    case .emptyJournal:
      Wording(
        "Das Journal hat vor dem Ende von \(period) keinen Eintrag.",
        "The journal has no entry before the end of \(period).")
    }
  }
}
