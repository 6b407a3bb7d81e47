import { expect, test } from "vitest";
import { lastRole } from "../../../utils/facts/entities/role-phrase.ts";

test.each([
  ["Ada Brel appointed the housing minister", "the housing minister"],
  ["Ada Brel told the committee that the finance minister", "the finance minister"],
  ["Police arrested the bank's chairman", "the bank's chairman"],
  ["The board replaced Dunmore's chief executive", "Dunmore's chief executive"],
  ["The singer sued her former manager", "former manager"],
  ["Fans praised the coach", "the coach"],
  ["The vote put the former mayor", "the former mayor"],
  ["Ada Brel wrote to the minister for the arts", "the minister for the arts"],
  ["A court jailed a former head of the central bank", "a former head of the central bank"],
  ["The resignation of the mayor", "the mayor"],
  ["Workers want their director", "director"],
])("the start of a clause is no part of the role in %j", (clause, role) => {
  expect(lastRole(clause.split(" "))).toBe(role);
});

test.each([
  ["The bank's chairman", "The bank's chairman"],
  ["The Orlan Bank's chief economist", "The Orlan Bank's chief economist"],
  ["Former minister", "Former minister"],
  ["The mayor of the capital of the island", "The mayor of the capital of the island"],
  ["The head of the port and the railway", "The head of the port and the railway"],
  ["They met the deputy to the mayor", "the deputy to the mayor"],
  ["The newly elected mayor", "The newly elected mayor"],
  ["The party's elected leader", "The party's elected leader"],
  ["said chief executive", "chief executive"],
  ["said Orlan Party deputy leader", "Orlan Party deputy leader"],
])("a role stays whole in %j", (clause, role) => {
  expect(lastRole(clause.split(" "))).toBe(role);
});

test.each([
  "A motive to set the stage for most favoured candidate",
  "The wife of the mayor",
  "It infuriated his father",
  "She became a mother to their son",
  "The president dismissed army chief",
  "They closed the road",
  "Police said",
  "They met to thank our minister of the port",
  "a lead as delegate leader over her rival",
])("%j ends in no role", (clause) => {
  expect(lastRole(clause.split(" "))).toBeNull();
});
