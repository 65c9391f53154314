"""Documentation pages in any dialect, to check whether a page has a field."""

import os
import re


class Pages:
    def __init__(self, directories):
        # By the paths in the text.
        self.texts = {}
        for directory in directories:
            for folder, _, files in os.walk(directory):
                for file in files:
                    with open(os.path.join(folder, file), encoding="utf-8", errors="replace") as page:
                        text = page.read()
                    for path in set(re.findall(r"/open-apis(/[\w/:.-]+)", text)):
                        self.texts.setdefault(path, []).append(text)

    def lack(self, difference):
        """Whether the operations have pages, but no page has the field in a table or as a key of an example."""
        paths = {operation["path"].removeprefix("/open-apis") for operation, _ in difference.uses}
        texts = [text for path in paths for text in self.texts.get(path, [])]
        name = re.escape(difference.name)
        rows = (rf'field-name" ?>(?:[^<\w]|&\w+;)*{name}<', rf"^(?:\W|&\w+;)*{name}`? *\|", rf'"{name}"\s*:')
        named = re.compile("|".join(rows), re.MULTILINE)
        return bool(texts) and not any(named.search(text) for text in texts)
