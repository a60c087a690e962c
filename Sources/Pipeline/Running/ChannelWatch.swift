import Configuration
import Reports
import Synchronization

/// Looks again and again at what lies in the channels, on a thread of its own: a share that hangs
/// must not keep the overseer from saying so.
actor ChannelWatch {
  private static let pause = Duration.seconds(10)
  /// Looking takes at most this part of the time: one in so many.
  private static let share = 50

  private let workshop: Workshop
  private let executor = LaneExecutor("channels")

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ workshop: Workshop) { self.workshop = workshop }

  /// Looks until the daemon stops.
  func run() async {
    while !workshop.isStopping {
      let took = ContinuousClock().measure {
        let settings = workshop.settings.current
        let survey = SpoolSurvey(workshop.ledger, settings, at: workshop.clock())
        workshop.channelsSeen.replace(with: survey.channels())
      }
      await workshop.bells.channels.wait(atMost: max(Self.pause, took * Self.share))
    }
  }
}
