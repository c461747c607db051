export const id=698;

export const ids=[698];

export const modules={
4698:(e,o,t)=>{
t.r(o);
t.d(o,{
ChangeResourceRecordSetsCommand:()=>d.y,GetChangeCommand:()=>m.Y,GetHostedZoneCommand:()=>r.H,
ListHostedZonesByNameCommand:()=>C.a,ListResourceRecordSetsCommand:()=>c.I,
ListTagsForResourceCommand:()=>R.a,Route53Client:()=>u.L});
var d=t(5443),m=t(265),r=t(1966),C=t(5689),c=t(9607),R=t(505),u=t(5040);}};
