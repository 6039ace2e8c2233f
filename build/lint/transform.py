#!/usr/bin/env python3
"""Prints what CloudFormation makes of the template: the OpenAPI file put in place of its include, SAM turned into plain resources.

Usage: transform.py TEMPLATE [NAME=VALUE ...]     (parameters that differ from their defaults)

Works offline and without credentials. Needs aws-sam-translator and PyYAML, which come with cfn-lint.
Only this form shows a wrong ${Function} inside the OpenAPI file, and a dependency that goes in a circle.
"""
import json
import os
import pathlib
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "eu-central-1")

from samtranslator.translator.managed_policy_translator import ManagedPolicyLoader
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse


class KnownPolicies(ManagedPolicyLoader):
    """The managed policies SAM adds by itself; normally asked of IAM."""

    def __init__(self):
        super().__init__(None)

    def load(self):
        role = "arn:aws:iam::aws:policy/service-role/"
        return {name: role + name for name in ("AWSLambdaBasicExecutionRole", "AWSLambdaDynamoDBExecutionRole")}


def with_includes(template, folder):
    for resource in template["Resources"].values():
        properties = resource.get("Properties", {})
        body = properties.get("DefinitionBody")
        include = body.get("Fn::Transform", {}) if isinstance(body, dict) else {}
        if include.get("Name") == "AWS::Include":
            file = folder / include["Parameters"]["Location"]
            properties["DefinitionBody"] = yaml_parse(file.read_text(encoding="utf-8"))
        if "CodeUri" in properties:
            properties["CodeUri"] = "s3://bucket/" + os.path.basename(properties["CodeUri"])
    return template


def main():
    path = pathlib.Path(sys.argv[1])
    values = dict(argument.split("=", 1) for argument in sys.argv[2:])
    template = with_includes(yaml_parse(path.read_text(encoding="utf-8")), path.parent)
    json.dump(transform(template, values, KnownPolicies()), sys.stdout, indent=1, default=str)


if __name__ == "__main__":
    main()
