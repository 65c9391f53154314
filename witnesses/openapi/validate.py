"""Whether OpenAPI documents are valid, for openapi-spec-validator. usage: validate.py FILE…"""

import itertools
import json
import sys
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator

wrong = False
for path in sys.argv[1:]:
    document = json.loads(Path(path).read_text())
    for error in itertools.islice(OpenAPIV31SpecValidator(document).iter_errors(), 10):
        print(f"{path}: {'/'.join(map(str, error.absolute_path))}: {error.message[:500]}")
        wrong = True
sys.exit(wrong)
