import ArgumentParser
import Foundation
import Invoice
import InvoiceRules
import Payables

/// What the commands say: answers to standard output, complaints to standard error.
enum Terminal {
  /// Prints a line.
  static func say(_ line: String) { print(line) }

  /// Prints text as it is.
  static func write(_ text: String) { print(text, terminator: "") }

  /// Prints a line to standard error.
  static func complain(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }

  /// Runs something that may not work and ends the program with 3 where it doesn't.
  static func reporting<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let code as ExitCode {
      throw code
    } catch {
      complain("rohrpost: \(error)")
      throw ExitCode(3)
    }
  }

  /// The same for what waits.
  static func reporting<Value: Sendable>(
    _ body: @Sendable () async throws -> Value
  ) async throws -> Value {
    let result: Result<Value, any Error>
    do {
      result = .success(try await body())
    } catch {
      result = .failure(error)
    }
    return try reporting { try result.get() }
  }

  /// Says why something is not done; the program ends with 1.
  static func refused(_ why: Wording, in language: Language) -> ExitCode {
    complain(why[language])
    return ExitCode(1)
  }

  /// Ends the program with 1 where something speaks against what was asked.
  static func heed(_ refusal: Wording?, in language: Language) throws {
    if let refusal { throw refused(refusal, in: language) }
  }

  /// Ends the program with 2 where a text that is kept says nothing.
  static func demand(_ text: String, _ complaint: String) throws {
    guard text.allSatisfy(\.isWhitespace) else { return }
    complain(complaint)
    throw ExitCode(2)
  }

  /// Says that what one person has put on a list waits for a second one.
  static func sayToBeReleased(
    _ list: some CustomStringConvertible, _ things: Wording, in language: Language
  ) {
    let waits = Wording("freigeben muss eine zweite Person", "to be released by a second person")
    say("\(list): \(things[language]); \(waits[language]).")
  }

  /// Reads a day; a wrong one ends the program with 2.
  static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else {
      complain("“\(text)” is no day; they are written 2026-11-26.")
      throw ExitCode(2)
    }
    return day
  }

  /// Reads a day or a moment in UTC; what lies before the result is until its end.
  ///
  /// A wrong one ends the program with 2.
  static func endOfMoment(_ text: String) throws -> Timestamp {
    if let day = CalendarDate(text) { return Timestamp(berlin: day.adding(days: 1), hour: 0) }
    if let moment = Timestamp(text) {
      return Timestamp(microseconds: moment.microseconds + 1)
    }
    complain("“\(text)” is no day (2026-11-26) and no moment (2026-11-26T09:30:00.000000Z).")
    throw ExitCode(2)
  }

  /// Reads a document id; a wrong one ends the program with 2.
  static func voucherID(_ text: String) throws -> VoucherID {
    guard let id = VoucherID(text) else {
      complain("“\(text)” is not a document id; they look like B26-0000123.")
      throw ExitCode(2)
    }
    return id
  }
}
