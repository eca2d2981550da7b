import NDArrays
import Synchronization
import Syntax

/// Where a program's output goes.
package protocol OutputSink: AnyObject {
    func write(_ text: String)
    func writeError(_ text: String)
    /// Lets what was written be seen.
    func flush()
    /// A figure that the program shows.
    func show(_ figure: PlotFigure)
    /// Whether somebody wants to know what was written about shapes and is not so.
    var wantsDisagreements: Bool { get }
    func report(_ disagreement: AxisDisagreement)
}

extension OutputSink {
    /// Most keep nothing back.
    package func flush() {}

    /// Output that is compared or piped has no pictures in it.
    package func show(_ figure: PlotFigure) {}
    package var wantsDisagreements: Bool { false }
    package func report(_ disagreement: AxisDisagreement) {}
}

/// Runs programs: everything that one session shares between its cells.
package final class Interpreter {
    package static let recursionLimit = 1000
    static let stackCapacity = 1 << 20
    /// A list or a text that is longer ends in MemoryError before the machine runs out of memory.
    static let mostElements = 1 << 26

    package var output: OutputSink
    /// Whether docstrings and slices by symbols name the axes of arrays: for who looks at them. A script, of which nobody sees the axes, runs
    /// up to a third faster without.
    package var readsDocstrings = true
    /// What a program has put in the place of `sys.stdout`; nil: nothing.
    var standardOutput: Value?
    /// Set from a signal handler; read at every loop turn and call.
    let interruption: UnsafeMutablePointer<Int32>
    package var randomState: RandomState {
        get { ownRandomState }
        _modify {
            Journal.current?.willDraw(self, ownRandomState)
            yield &ownRandomState
        }
    }
    private var ownRandomState = RandomState(seed: .random(in: 0 ... .max))
    /// That of Python's module `random`.
    package var pythonRandomState: RandomState {
        get { ownPythonRandomState }
        _modify {
            Journal.current?.willDrawForPython(self, ownPythonRandomState)
            yield &ownPythonRandomState
        }
    }
    private var ownPythonRandomState = RandomState(words: (0..<8).map { _ in .random(in: 0 ... .max) })
    package var printOptions = PrintOptions()
    /// The functions of `np.set_printoptions(formatter={...})` that speak for the elements of arrays.
    var printFormatter: DictObject?
    /// The regular expressions that were read before.
    var patterns: [String: PatternObject] = [:]
    /// What pyplot has drawn and not shown yet.
    var plots = Plots()
    /// Where the notations' functions record what they do, while `engine.trace` runs.
    var callRecorder: CallRecorder?
    /// Which files programs may use.
    package var files = FileAccess()
    /// `sys.argv`.
    package var arguments: [String] = [""]
    /// `sys.path`: where a program's own modules are looked for; the empty text is the working folder.
    let searchPath = ListObject([.string("")])
    var modules: [String: ModuleObject] = [:]
    /// The names of the program that runs: where a pickle finds its classes.
    private(set) weak var mainNamespace: Namespace?
    var builtins: ModuleObject
    /// Each place says each of its warnings once.
    var shownWarnings: Set<String> = []
    /// `warnings.filterwarnings('ignore')`.
    var silencesWarnings = false
    /// Floating-point trouble of the operation that runs now, and the ufunc's name.
    var pendingFlags: FloatingFlags = []
    var pendingFunction = ""
    /// Warnings in words that the operation leaves, with their categories.
    var pendingNotes: [(category: String, message: String)] = []
    /// What `np.errstate` and `np.seterr` ignore.
    var ignoredFlags: FloatingFlags = []
    /// What they make errors of.
    var raisedFlags: FloatingFlags = []

    /// Who is told what the program does; none as a rule.
    package var observer: (any Observer)?
    /// An observer that has seen enough for now, and until when.
    var resting: RestingObserver?
    /// The source of the cell that runs now.
    var currentSource: Source?
    /// Containers whose repr is being written: one that holds itself is shown as `[...]`.
    var beingRepresented: Set<ObjectIdentifier> = []
    var depth = 0
    /// Below this address the native stack is nearly used up.
    private var stackLimit: UInt = 0
    private let stack: UnsafeMutablePointer<Slot>
    private var stackTop: UnsafeMutablePointer<Slot>
    private let stackEnd: UnsafeMutablePointer<Slot>
    /// The exception that an `except` block is handling, for a bare `raise`.
    var handled: [ExceptionObject] = []
    /// Generators that were given up half-way, whose `finally` blocks have yet to run.
    var abandoned: [GeneratorBody] = []

    /// - Parameter interruption: where it is noted that the program is to stop; the process's own flag unless something else decides.
    package init(output: OutputSink, interruption: UnsafeMutablePointer<Int32> = Interruption.flag) {
        self.output = output
        self.interruption = interruption
        self.stack = .allocate(capacity: Interpreter.stackCapacity)
        self.stackTop = stack
        self.stackEnd = stack + Interpreter.stackCapacity
        self.builtins = Builtins.module()
    }

    deinit { stack.deallocate() }

    /// What a signal handler sets to stop the cell that runs.
    package static var interruptionFlag: UnsafeMutablePointer<Int32> { Interruption.flag }

    // MARK: Running

    /// Runs a program in `namespace`.
    /// - Returns: the value of its last statement where that is an expression, else nil.
    /// - Throws: `Raised`, with the traceback's entries.
    package func run(_ program: Program, in namespace: Namespace) throws -> Value? {
        let isOutermost = Interpreter.enter()
        defer { if isOutermost { Interpreter.leave() } }
        stackLimit = NativeStack.lowestUsableAddress()
        depth = 0
        stackTop = stack
        handled = []
        if isOutermost { mainNamespace = namespace }
        return try execute(program, in: namespace)
    }

    /// Runs a program, or in the midst of one the file of a module.
    func execute(_ program: Program, in namespace: Namespace) throws -> Value? {
        let code: Code, warnings: SyntaxWarnings
        do {
            (code, warnings) = try Compiler.compile(program, namespace: namespace, builtins: builtins)
        } catch let error as SyntaxError {
            throw Raised(error, in: program.source)
        }
        let outer = currentSource
        currentSource = program.source
        defer { if depth > 0 { currentSource = outer } }
        for note in program.notes where shownWarnings.insert("note \(note.text)").inserted {
            output.writeError("\(program.source.name):\(note.line + program.source.lineOffset): note: \(note.text)\n")
        }
        for warning in warnings.found { warn("SyntaxWarning", warning.message, at: warning.span) }
        return try withFrame(code.slotCount) { frame in
            for slot in code.cellSlots { frame.slots[slot.slot] = .object(Cell(slot.name)) }
            observer?.enters(code, frame)
            do {
                let value = try code.body.runModule(frame)
                observer?.leaves(code, frame, with: value ?? Value.none)
                return value
            } catch let error as Raised {
                observer?.leaves(code, frame, with: nil)
                error.leave(code, function: nil)
                throw error
            }
        }
    }

    /// Parses and runs `source`.
    package func run(_ source: Source, in namespace: Namespace) throws -> Value? {
        let program: Program
        do {
            program = try parse(source)
        } catch {
            throw Raised(error, in: source)
        }
        return try run(program, in: namespace)
    }

    // MARK: One thread at a time

    /// The thread that runs cells now; 0 for none. Values are counted without atomic instructions (Package.swift).
    private static let runningThread = Atomic<UInt>(0)

    /// - Returns: whether no cell runs yet; one may run another, on its own thread.
    private static func enter() -> Bool {
        let thread = NativeStack.currentThread
        let (exchanged, running) = runningThread.compareExchange(expected: 0, desired: thread, ordering: .acquiringAndReleasing)
        precondition(exchanged || running == thread, "cells run on one thread at a time")
        return exchanged
    }

    private static func leave() { runningThread.store(0, ordering: .releasing) }

    // MARK: Frames

    /// Hands out `count` fresh slots for the time of `body`.
    @inline(__always)
    func withFrame<Result>(_ count: Int, _ body: (Frame) throws -> Result) throws -> Result {
        let slots = stackTop
        guard slots + count < stackEnd, depth < Interpreter.recursionLimit, NativeStack.currentAddress() > stackLimit else {
            throw Raised(.recursionError, "maximum recursion depth exceeded")
        }
        for index in 0..<count { (slots + index).initialize(to: nil) }
        stackTop = slots + count
        depth &+= 1
        defer { leaveFrame(slots, count) }
        return try body(Frame(slots: slots, interpreter: self))
    }

    @inline(__always)
    private func leaveFrame(_ slots: UnsafeMutablePointer<Slot>, _ count: Int) {
        // Not deinitialize(count:), which would go through the witness table of the enum; nil needs none.
        for index in 0..<count { slots[index] = nil }
        stackTop = slots
        depth &-= 1
    }

    /// Stops where Ctrl-C was pressed.
    @inline(__always) func checkInterruption() throws {
        if interruption.pointee != 0 { throw interrupted() }
    }

    @inline(never) private func interrupted() -> Raised {
        interruption.pointee = 0
        return Raised(ExceptionObject(.keyboardInterrupt, []))
    }
}

/// The local variables of a call, and who runs it.
package struct Frame {
    let slots: UnsafeMutablePointer<Slot>
    let interpreter: Interpreter
}
