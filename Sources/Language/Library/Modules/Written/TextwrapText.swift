extension WrittenModules {
    /// `textwrap`: paragraphs cut into lines, between words and behind the hyphens inside of them.
    static let textwrap = #"""
        import re as _re

        def dedent(text):
            lines = text.split('\n')
            lines = ['' if line.isspace() else line for line in lines]
            margin = None
            for line in lines:
                if not line:
                    continue
                indent = line[:len(line) - len(line.lstrip(' \t'))]
                if margin is None:
                    margin = indent
                while not indent.startswith(margin):
                    margin = margin[:-1]
            return '\n'.join(line[len(margin or ''):] for line in lines)

        def indent(text, prefix, predicate=None):
            chosen = predicate or (lambda line: line.strip())
            return ''.join(prefix + line if chosen(line) else line for line in text.splitlines(True))

        _spaces = '\t\n\x0b\x0c\r '
        _signs = '!"\'&.,?'

        def _is_word(character):
            return character.isalnum() or character == '_' or character in _signs

        def _is_letter(character):
            return character.isalpha() or character == '_'

        def _pieces(word):
            # Where a word may be cut: behind a hyphen between letters, and around dashes of two hyphens and more.
            pieces, start, place = [], 0, 0
            while place < len(word):
                if word[place] != '-':
                    place += 1
                    continue
                end = place
                while end < len(word) and word[end] == '-':
                    end += 1
                before, after = word[place - 1:place], word[end:end + 1]
                if end - place >= 2 and (not before or _is_word(before)) and after and (after.isalnum() or after == '_'):
                    if before:
                        pieces.append(word[start:place])
                    pieces.append(word[place:end])
                    start = end
                elif end - place == 1 and place - start >= 2 and _is_letter(word[place - 1]) and _is_letter(word[place - 2]) \
                        and len(word) - end >= 2 and _is_letter(word[end]) and (_is_letter(word[end + 1]) or word[end + 1] == '-' and _is_letter(word[end + 2:end + 3] or '.')):
                    pieces.append(word[start:end])
                    start = end
                place = end
            if start < len(word):
                pieces.append(word[start:])
            return pieces

        class TextWrapper:
            def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False,
                         break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None, placeholder=' [...]'):
                if fix_sentence_endings:
                    raise NotImplementedError('fix_sentence_endings of textwrap is not supported by lstm-repl')
                self.width, self.initial_indent, self.subsequent_indent = width, initial_indent, subsequent_indent
                self.expand_tabs, self.replace_whitespace, self.break_long_words = expand_tabs, replace_whitespace, break_long_words
                self.drop_whitespace, self.break_on_hyphens, self.tabsize = drop_whitespace, break_on_hyphens, tabsize
                self.max_lines, self.placeholder = max_lines, placeholder

            def _chunks(self, text):
                if self.expand_tabs:
                    text = text.expandtabs(self.tabsize)
                if self.replace_whitespace:
                    for space in _spaces:
                        text = text.replace(space, ' ')
                chunks = []
                for part in _re.findall('[\t\n\x0b\x0c\r ]+|[^\t\n\x0b\x0c\r ]+', text):
                    chunks += _pieces(part) if self.break_on_hyphens and part[0] not in _spaces else [part]
                return chunks

            def wrap(self, text):
                if self.width <= 0:
                    raise ValueError('invalid width %r (must be > 0)' % self.width)
                chunks = self._chunks(text)
                if self.max_lines is not None:
                    indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
                    if len(indent) + len(self.placeholder.lstrip()) > self.width:
                        raise ValueError('placeholder too large for max width')
                lines = []
                chunks.reverse()
                while chunks:
                    line, length = [], 0
                    indent = self.subsequent_indent if lines else self.initial_indent
                    width = self.width - len(indent)
                    if self.drop_whitespace and not chunks[-1].strip() and lines:
                        del chunks[-1]
                    while chunks and length + len(chunks[-1]) <= width:
                        length += len(chunks[-1])
                        line.append(chunks.pop())
                    if chunks and len(chunks[-1]) > width:
                        self._cut(chunks, line, length, width)
                        length = sum(map(len, line))
                    if self.drop_whitespace and line and not line[-1].strip():
                        length -= len(line.pop())
                    if not line:
                        continue
                    if self.max_lines is None or len(lines) + 1 < self.max_lines \
                            or (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()) and length <= width:
                        lines.append(indent + ''.join(line))
                        continue
                    while line:
                        if line[-1].strip() and length + len(self.placeholder) <= width:
                            line.append(self.placeholder)
                            lines.append(indent + ''.join(line))
                            break
                        length -= len(line.pop())
                    else:
                        if lines and len(lines[-1].rstrip()) + len(self.placeholder) <= self.width:
                            lines[-1] = lines[-1].rstrip() + self.placeholder
                        else:
                            lines.append(indent + self.placeholder.lstrip())
                    break
                return lines

            def _cut(self, chunks, line, length, width):
                room = 1 if width < 1 else width - length
                if self.break_long_words:
                    chunk, end = chunks[-1], room
                    if self.break_on_hyphens and len(chunk) > room:
                        hyphen = chunk.rfind('-', 0, room)
                        if hyphen > 0 and any(character != '-' for character in chunk[:hyphen]):
                            end = hyphen + 1
                    line.append(chunk[:end])
                    chunks[-1] = chunk[end:]
                elif not line:
                    line.append(chunks.pop())

            def fill(self, text):
                return '\n'.join(self.wrap(text))

        def wrap(text, width=70, **kwargs):
            return TextWrapper(width=width, **kwargs).wrap(text)

        def fill(text, width=70, **kwargs):
            return TextWrapper(width=width, **kwargs).fill(text)

        def shorten(text, width, **kwargs):
            return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))
        """#
}
