import PseudoTerminals
import Testing

/// The way of a learner through the first exercise of lesson lstm-cell.
@Suite struct LessonScenarioTests {
    @Test("a learner answers wrong, then right, looks around, stops a loop, leaves and comes back")
    func scenario() throws {
        let state = TemporaryFolder()
        let session = try TerminalSession(["lstm-cell"], state: state)
        #expect(session.opening.contains("step 1 of "))
        var screen = session.opening
        for _ in 1...20 where !screen.contains(", exercise ") { screen = try session.enter() }
        #expect(screen.contains(", exercise forget) In ["))
        let exerciseStep = try #require(screen.firstMatch(of: /step (\d+) of \d+/)?.1)

        // Enter shows the task again, never an answer.
        #expect(try session.enter().contains("Exercise forget: write ft"))
        let wrong = try session.enter("ft = np.tanh(Wf @ concat + bf)")
        #expect(wrong.contains("You squashed with tanh."))
        #expect(wrong.contains(", exercise forget) In ["))
        #expect(try session.enter("ft").contains("NameError: name 'ft' is not defined"))
        let hint = try session.enter(":hint")
        #expect(hint.contains("Hint 1 of ") && hint.contains("Look at the shapes."))

        let right = try session.enter("ft = sigmoid(Wf @ concat + bf)")
        #expect(right.contains("Correct: ft is right."))
        #expect(right.contains("ft  (n_a=5, m=10)"))
        #expect(!right.contains(", exercise forget) In ["))
        #expect(try session.enter("ft.shape").contains("]: (5, 10)\n"))

        let mistake = try session.enter("Wf @ xt")
        #expect(mistake.contains("  Wf @ xt\n  ~~~^~~~\n  (n_a=5, n_a+n_x=8) @ (n_x=3, m=10)\n"))
        #expect(mistake.contains("    Wf @ xt\n    ~~~^~~~\nValueError: matmul: "))

        try session.enter("kept = 41")
        try stopLoop(session)
        #expect(try session.enter("kept + 1").contains("]: 42\n"))
        session.leave()
        #expect(session.terminal.output.contains("Saved."))

        let again = try TerminalSession(["lstm-cell"], state: state)
        #expect(again.opening.contains("back at step \(exerciseStep) of "))
        #expect(again.opening.contains("You have solved this one."))
        #expect(try again.enter("ft.shape").contains("]: (5, 10)\n"))
        #expect(try again.enter("kept").contains("]: 41\n"))
        #expect(try again.enter().contains("step \((Int(exerciseStep) ?? 0) + 1) of "))
        again.leave()
    }

    private func stopLoop(_ session: TerminalSession) throws {
        // What is printed first tells that the loop has begun.
        session.terminal.paste("print('on' + 'going')\nwhile True: pass\n")
        session.terminal.send(Key.enter)
        try session.expect("ongoing")
        let before = PseudoTerminal.now
        let stopped = try session.press(Key.controlC)
        // The promise is 0.1 s; a machine under load gets more.
        #expect(PseudoTerminal.now - before < 1)
        #expect(stopped.contains("Stopped. Your variables are as they were at that moment."))
    }

    @Test("an answer of several lines is typed line by line, and an empty line hands it in")
    func severalLines() throws {
        let session = try TerminalSession(["rnn-forward"])
        // The step's number is looked up: steps come and go.
        let before = try String(contentsOfFile: Command.lesson("rnn-forward").path, encoding: .utf8).components(separatedBy: "#| exercise: loop")[0]
        let task = try session.enter(":goto \(before.components(separatedBy: "\n## ").count - 1)")
        #expect(task.contains(", exercise loop) In ["))
        #expect(task.contains("an empty line hands them in") || task.contains("empty line\nhands them in"))
        let lines = [
            "a = np.zeros((n_a, m, T_x))", "state = a0", "for t in range(T_x):",
            "    state = np.tanh(Waa @ state + Wax @ x[:, :, t] + ba)", "    a[:, :, t] = state",
        ]
        for line in lines { #expect(try session.enter(line).hasSuffix("...: ")) }
        let right = try session.enter()
        #expect(right.contains("Correct: a is right."))
        session.leave()
    }

    @Test("Ctrl-D in the middle of a block cancels it and stays")
    func endInBlock() throws {
        let session = try TerminalSession()
        #expect(try session.enter("def half():").hasSuffix("...: "))
        #expect(try session.press(Key.controlD).contains("The unfinished block is cancelled."))
        #expect(try session.enter("half").contains("NameError"))
        session.leave()
    }

    @Test("the first screen greets, and Enter begins the lesson that it names")
    func greeting() throws {
        let session = try TerminalSession()
        let lines = session.opening.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.dropLast().last?.contains("Press Enter to begin") == true)
        #expect(session.opening.contains("(first-steps)"))
        let begun = try session.enter()
        #expect(begun.contains("step 1 of "))
        session.leave()
        let again = try TerminalSession(state: session.state)
        #expect(again.opening.contains("Where you left off: "))
        #expect(try again.enter().contains("back at step 1 of "))
        again.leave()
    }
}
