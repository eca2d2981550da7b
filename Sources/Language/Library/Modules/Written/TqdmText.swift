extension WrittenModules {
    /// `tqdm`: the loops of a progress bar without the bar, which goes to stderr.
    static let tqdm = #"""
        class tqdm:
            def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, ncols=None, mininterval=0.1, maxinterval=10.0, miniters=None,
                         ascii=None, disable=False, unit='it', unit_scale=False, dynamic_ncols=False, smoothing=0.3, bar_format=None, initial=0,
                         position=None, postfix=None, unit_divisor=1000, write_bytes=False, lock_args=None, nrows=None, colour=None, delay=0, gui=False,
                         **kwargs):
                self.iterable, self.desc, self.total, self.n, self.disable, self.postfix = iterable, desc or '', total, initial, disable, postfix
                if total is None and hasattr(iterable, '__len__'):
                    self.total = len(iterable)

            def __iter__(self):
                for value in self.iterable:
                    yield value
                    self.n += 1

            def __len__(self):
                return len(self.iterable) if self.total is None else self.total

            def __enter__(self):
                return self

            def __exit__(self, *info):
                self.close()

            def update(self, n=1):
                self.n += n

            def set_description(self, desc=None, refresh=True):
                self.desc = desc + ': ' if desc else ''

            def set_description_str(self, desc=None, refresh=True):
                self.desc = desc or ''

            def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
                self.postfix = ', '.join('%s=%s' % item for item in {**(ordered_dict or {}), **kwargs}.items())

            def set_postfix_str(self, s='', refresh=True):
                self.postfix = str(s)

            def reset(self, total=None):
                self.n = 0
                if total is not None:
                    self.total = total

            def refresh(self, nolock=False, lock_args=None):
                pass

            def clear(self, nolock=False):
                pass

            def close(self):
                pass

            @classmethod
            def write(cls, s, file=None, end='\n', nolock=False):
                print(s, file=file, end=end)

        def trange(*args, **kwargs):
            return tqdm(range(*args), **kwargs)

        tqdm_notebook, tnrange = tqdm, trange
        """#
}
