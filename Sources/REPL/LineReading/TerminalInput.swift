import CTerminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Waits for bytes and signals on one descriptor.
struct TerminalInput {
    struct Events: OptionSet {
        let rawValue: UInt32
        static let interrupted = Events(rawValue: UInt32(CTERMINAL_INTERRUPTED))
        static let resized = Events(rawValue: UInt32(CTERMINAL_RESIZED))
        static let continued = Events(rawValue: UInt32(CTERMINAL_CONTINUED))
    }

    enum Arrival {
        case bytes([UInt8])
        case events(Events)
        case timedOut
        case ended
        case failed(errno: Int32)
    }

    let descriptor: Int32

    /// - Parameter limit: the most bytes to take.
    func wait(milliseconds: Int32, limit: Int = 4096) -> Arrival {
        while true {
            // A signal between the last look and poll leaves a byte in the pipe, so none is slept through.
            var waiting = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: cterminal_wake_descriptor(), events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&waiting, 2, milliseconds)
            if count < 0, errno != EINTR { return .failed(errno: errno) }
            if waiting[1].revents != 0 || count < 0 {
                let events = Events(rawValue: cterminal_take_events())
                if !events.isEmpty { return .events(events) }
                if count < 0 { continue }
            }
            if count == 0 { return .timedOut }
            if waiting[0].revents != 0 { return readBytes(limit) }
        }
    }

    /// Bytes can be read without waiting, or will be in a moment.
    func hasBytes(milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, milliseconds) > 0 && waiting.revents & Int16(POLLIN) != 0
    }

    private func readBytes(_ limit: Int) -> Arrival {
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = read(descriptor, &bytes, bytes.count)
        if count > 0 { return .bytes(Array(bytes[..<count])) }
        if count == 0 { return .ended }
        switch errno {
        case EINTR, EAGAIN: return .bytes([])
        // What a terminal answers when its other side is gone.
        case EIO: return .ended
        default: return .failed(errno: errno)
        }
    }
}
