"""Removes guests who have left: their addresses are the lines of standard input."""

import os
import sys

import requests

API = f"{os.environ['DOCSPACE_URL']}/api/2.0"
session = requests.Session()
session.headers["Authorization"] = f"Bearer {os.environ['DOCSPACE_ACCESS_TOKEN']}"


def find(address):
    answer = session.get(f"{API}/people/email", params={"email": address})
    answer.raise_for_status()
    return answer.json()["response"]


for line in sys.stdin:
    guest = find(line.strip())
    session.delete(f"{API}/people/{guest['id']}").raise_for_status()
