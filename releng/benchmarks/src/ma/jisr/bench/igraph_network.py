# What igraph says of a network: python3 igraph_network.py time|values FILE
import sys
import time

import igraph

task, name = sys.argv[1:]
with open(name) as lines:
    nodes, directed = map(int, next(lines).split())
    edges = [tuple(map(int, line.split())) for line in lines]
graph = igraph.Graph(n=nodes, edges=edges, directed=bool(directed))
if task == "time":
    start = time.perf_counter()
    graph.betweenness(directed=bool(directed))
    print("betweenness", (time.perf_counter() - start) * 1000)
else:
    simple = graph.as_undirected() if directed else graph
    found = {
        "betweenness": graph.betweenness(directed=bool(directed)),
        "closeness": graph.harmonic_centrality(mode="out"),
        "pagerank": graph.pagerank(damping=0.85),
        "clustering": simple.transitivity_local_undirected(mode="zero"),
        "coreness": graph.coreness(),
    }
    if not directed:
        found["eigenvector"] = graph.eigenvector_centrality(scale=True)
    for key, values in found.items():
        print(key, *map(repr, values))
