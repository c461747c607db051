import{start}from"./process.js";

start(async()=>(await(import("./main.js"))).mainStep);
