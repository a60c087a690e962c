import Clocks
import Configuration
import Files
import Foundation
import Glibc
import Invoice
import InvoiceRules
import Payables
import Reports
import SystemPackage

extension Checkup {
  /// Days that the disk should last.
  private static let diskDays: Int64 = 14

  /// How much room there is, and how long it lasts.
  func disk() -> Result {
    guard let sample = try? DiskSample(of: spool, at: now) else {
      return .bad(
        Wording("Der freie Platz ist nicht zu erfahren.", "The free space can't be told."),
        Wording("Ist \(spool) eingehängt?", "Is \(spool) mounted?"))
    }
    let forecast = DiskForecast(
      sample, after: DiskHistory.load(from: settings).samples,
      watermark: settings.freeSpaceWatermark)
    func room(_ language: Language) -> String { Magnitudes.bytes(sample.free, in: language) }
    let found = Wording("\(room(.german)) frei", "\(room(.english)) free")
    let advice = Wording(
      "Vergrößern Sie das Dateisystem, oder lassen Sie Abgelaufenes löschen (rohrpost retention).",
      "Enlarge the file system, or have what has expired erased (rohrpost retention).")
    if sample.free < settings.freeSpaceWatermark {
      return .bad(
        Wording("\(found.german): die Annahme hält an", "\(found.english): intake has stopped"),
        advice)
    }
    guard let days = forecast.daysLeft else { return Result(found: found) }
    let lasting = Wording(
      "\(found.german), reicht \(days) Tage", "\(found.english), lasts \(days) days")
    return days < Self.diskDays ? .warning(lasting, advice) : Result(found: lasting)
  }

  /// Years that a clock can show in earnest.
  private static let years = 2025...2100

  /// Whether the clock can be believed: deadlines and the journal hang on it.
  func clock() -> Result {
    let text = now.berlinText
    guard Self.years.contains(now.berlinDate.year) else {
      return .bad(
        Wording("Die Uhr zeigt \(text).", "The clock shows \(text)."),
        Wording("Stellen Sie sie: timedatectl set-ntp true", "Set it: timedatectl set-ntp true"))
    }
    // Where the system has the zone, its rule must still be ours.
    if let zone = TimeZone(identifier: "Europe/Berlin") {
      let moment = Date(timeIntervalSince1970: TimeInterval(now.microseconds / 1_000_000))
      let hours = now.berlin.isSummerTime ? 2 : 1
      if zone.secondsFromGMT(for: moment) != hours * 3600 {
        return .warning(
          Wording(
            "Das System kennt eine andere Sommerzeit.", "The system has another summer time."),
          Wording(
            "Ist tzdata aktuell? Sonst braucht Rohrpost eine neue Version.",
            "Is tzdata current? Else Rohrpost needs an update."))
      }
    }
    switch SystemTime.isSynchronised {
    case true?: return .ok("\(text), wird gestellt", "\(text), synchronised")
    case false?:
      return .warning(
        Wording("\(text), doch niemand stellt die Uhr.", "\(text), but nobody sets the clock."),
        Wording("Einschalten: timedatectl set-ntp true", "Turn it on: timedatectl set-ntp true"))
    case nil:
      return .unused(
        "\(text); ob sie gestellt wird, ist nicht zu sehen",
        "\(text); whether it is set can't be seen")
    }
  }

  private static let openFilesMin: UInt = 1024
  private static let watchesMin = 128

  /// Whether the system lets the daemon have what it needs: files, memory, watches.
  func limits() -> Result {
    var files = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
    if files.rlim_cur < Self.openFilesMin {
      return .warning(
        Wording(
          "Nur \(files.rlim_cur) offene Dateien erlaubt.",
          "Only \(files.rlim_cur) open files are allowed."),
        Wording(
          "Im Dienst gilt LimitNOFILE; sonst: ulimit -n 65536",
          "The service has LimitNOFILE; else: ulimit -n 65536"))
    }
    if let watches = number(in: "/proc/sys/fs/inotify/max_user_watches"), watches < Self.watchesMin
    {
      return .warning(
        Wording(
          "inotify erlaubt nur \(watches) Beobachtungen.", "inotify allows only \(watches) watches."
        ),
        Wording(
          "Neues wird dann nur beim Nachsehen gefunden: sysctl fs.inotify.max_user_watches=8192",
          "What is new is found by polling only: sysctl fs.inotify.max_user_watches=8192"))
    }
    let memory = Int64(sysconf(CInt(_SC_PHYS_PAGES))) * Int64(sysconf(CInt(_SC_PAGESIZE)))
    let readers = settings.reading.workers
    let wanted = Int64(readers) * Int64(settings.reading.memoryBytes)
    func sizes(_ language: Language) -> (String, String) {
      (Magnitudes.bytes(memory, in: language), Magnitudes.bytes(wanted, in: language))
    }
    let (german, english) = (sizes(.german), sizes(.english))
    let found = Wording(
      "\(german.0) Speicher, \(readers) Leseprozesse mit zusammen höchstens \(german.1)",
      "\(english.0) of memory, \(readers) readers with at most \(english.1) together"
    )
    guard wanted <= memory else {
      return .warning(
        found,
        Wording(
          "Verringern Sie [reading] workers oder memory_mib.",
          "Lower [reading] workers or memory_mib."))
    }
    return Result(found: found)
  }

  private func number(in path: FilePath) -> Int? {
    guard let file = try? OpenFile(path, .reading), let bytes = try? file.bytes(at: 0, count: 32)
    else { return nil }
    return Int(
      String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
