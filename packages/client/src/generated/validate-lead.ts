// Generated from @get-lead/openapi by `pnpm generate`. Do not edit.

const known1 = new Set("cannotText cannotCall cannotEmail leadId leadUserId firstName lastName birthday emails phones leadSource source stageId stage assignedUserId assignedUser lenderUserId score tags teamId streetAddress city state zipCode createTime assignTime facebook twitter hiddenFlag referredBy leadInquiry leadPropertyList customAttributes lastUpdateTime groups segments unsubscription leadTypes lastTouch lastVisit phoneStatuses assignCompletionStatus buyingTimeFrame preQual houseToSell fthb withBuyerAgent sellingTimeFrame mortgage buyHouse withListingAgent opportunity leadFamilyMemberList pondId pondName customRoleList language ownershipId ownershipScope privateFlag leadType".split(" "));
const known2 = new Set("priceMin priceMax propertyType bedroomsMin bathroomsMin locations id leadUserId bedroomsMax bathroomsMax modifyByAgent createTime updateTime defaultValue".split(" "));
const known3 = new Set("price state city streetAddress zipCode county propertyType bedrooms bathrooms squareFeet lotSize parkingSpace floors mailAddress id leadUserId listingId autoListingId label note listingStatus labelList pictureUrl siteListingUrl labelType propertySource createTime".split(" "));

/** Told of each departure: what type belongs at the path, or which field of it is amiss. */
export type Report = (
  path: string,
  name: string,
  amiss?: 'required' | 'additionalProperties',
) => void;

/** Reports where a value is not the lead of the contract; `instancePath` is where it stands. */
export function validateLead(data: any, instancePath: string, report: Report): void {
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
report(instancePath,"leadId","required");}
for(const key0 in data){
if(!(known1.has(key0))){
report(instancePath,key0,"additionalProperties");}}
if(data.cannotText !== undefined){
if(typeof data.cannotText !== "boolean"){
report(instancePath+"/cannotText","boolean");}}
if(data.cannotCall !== undefined){
if(typeof data.cannotCall !== "boolean"){
report(instancePath+"/cannotCall","boolean");}}
if(data.cannotEmail !== undefined){
if(typeof data.cannotEmail !== "boolean"){
report(instancePath+"/cannotEmail","boolean");}}
if(data.leadId !== undefined){
let data3 = data.leadId;
if(!(Number.isInteger(data3))){
report(instancePath+"/leadId","int64");}}
if(data.leadUserId !== undefined){
let data4 = data.leadUserId;
if(!(Number.isInteger(data4))){
report(instancePath+"/leadUserId","int64");}}
if(data.firstName !== undefined){
let data5 = data.firstName;
if((typeof data5 !== "string") && (data5 !== null)){
report(instancePath+"/firstName","string | null");}}
if(data.lastName !== undefined){
let data6 = data.lastName;
if((typeof data6 !== "string") && (data6 !== null)){
report(instancePath+"/lastName","string | null");}}
if(data.birthday !== undefined){
let data7 = data.birthday;
if((typeof data7 !== "string") && (data7 !== null)){
report(instancePath+"/birthday","string | null");}}
if(data.emails !== undefined){
let data8 = data.emails;
if((!(Array.isArray(data8))) && (data8 !== null)){
report(instancePath+"/emails","array | null");}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
report(instancePath+"/emails/" + i0,"string");}}}}
if(data.phones !== undefined){
let data10 = data.phones;
if((!(Array.isArray(data10))) && (data10 !== null)){
report(instancePath+"/phones","array | null");}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
report(instancePath+"/phones/" + i1,"string");}}}}
if(data.leadSource !== undefined){
let data12 = data.leadSource;
if(!(Number.isInteger(data12))){
report(instancePath+"/leadSource","integer");}}
if(data.source !== undefined){
if(typeof data.source !== "string"){
report(instancePath+"/source","string");}}
if(data.stageId !== undefined){
let data14 = data.stageId;
if(!(Number.isInteger(data14))){
report(instancePath+"/stageId","int64");}}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
report(instancePath+"/stage","string");}}
if(data.assignedUserId !== undefined){
let data16 = data.assignedUserId;
if(!(Number.isInteger(data16))){
report(instancePath+"/assignedUserId","int64");}}
if(data.assignedUser !== undefined){
let data17 = data.assignedUser;
if((typeof data17 !== "string") && (data17 !== null)){
report(instancePath+"/assignedUser","string | null");}}
if(data.lenderUserId !== undefined){
let data18 = data.lenderUserId;
if(!(Number.isInteger(data18))){
report(instancePath+"/lenderUserId","int64");}}
if(data.score !== undefined){
let data19 = data.score;
if(!(Number.isInteger(data19))){
report(instancePath+"/score","integer");}}
if(data.tags !== undefined){
let data20 = data.tags;
if((!(Array.isArray(data20))) && (data20 !== null)){
report(instancePath+"/tags","array | null");}
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
if(!(((((((key1 === "leadId") || (key1 === "tagId")) || (key1 === "createTime")) || (key1 === "updateTime")) || (key1 === "tagName")) || (key1 === "creatorUserId")) || (key1 === "visibleType"))){
report(instancePath+"/tags/" + i2,key1,"additionalProperties");}}
if(data21.leadId !== undefined){
let data22 = data21.leadId;
if(!(Number.isInteger(data22))){
report(instancePath+"/tags/" + i2+"/leadId","int64");}}
if(data21.tagId !== undefined){
let data23 = data21.tagId;
if(!(Number.isInteger(data23))){
report(instancePath+"/tags/" + i2+"/tagId","int64");}}
if(data21.createTime !== undefined){
if(typeof data21.createTime !== "string"){
report(instancePath+"/tags/" + i2+"/createTime","string");}}
if(data21.updateTime !== undefined){
if(typeof data21.updateTime !== "string"){
report(instancePath+"/tags/" + i2+"/updateTime","string");}}
if(data21.tagName !== undefined){
if(typeof data21.tagName !== "string"){
report(instancePath+"/tags/" + i2+"/tagName","string");}}
if(data21.creatorUserId !== undefined){
let data27 = data21.creatorUserId;
if(!(Number.isInteger(data27))){
report(instancePath+"/tags/" + i2+"/creatorUserId","int64");}}
if(data21.visibleType !== undefined){
let data28 = data21.visibleType;
if((!(Number.isInteger(data28))) && (typeof data28 !== "string")){
report(instancePath+"/tags/" + i2+"/visibleType","integer | string");}}}
else {
report(instancePath+"/tags/" + i2,"object");}}}}
if(data.teamId !== undefined){
let data29 = data.teamId;
if(!(Number.isInteger(data29))){
report(instancePath+"/teamId","int64");}}
if(data.streetAddress !== undefined){
if(typeof data.streetAddress !== "string"){
report(instancePath+"/streetAddress","string");}}
if(data.city !== undefined){
if(typeof data.city !== "string"){
report(instancePath+"/city","string");}}
if(data.state !== undefined){
if(typeof data.state !== "string"){
report(instancePath+"/state","string");}}
if(data.zipCode !== undefined){
if(typeof data.zipCode !== "string"){
report(instancePath+"/zipCode","string");}}
if(data.createTime !== undefined){
if(typeof data.createTime !== "string"){
report(instancePath+"/createTime","string");}}
if(data.assignTime !== undefined){
if(typeof data.assignTime !== "string"){
report(instancePath+"/assignTime","string");}}
if(data.facebook !== undefined){
let data36 = data.facebook;
if((typeof data36 !== "string") && (data36 !== null)){
report(instancePath+"/facebook","string | null");}}
if(data.twitter !== undefined){
let data37 = data.twitter;
if((typeof data37 !== "string") && (data37 !== null)){
report(instancePath+"/twitter","string | null");}}
if(data.hiddenFlag !== undefined){
if(typeof data.hiddenFlag !== "boolean"){
report(instancePath+"/hiddenFlag","boolean");}}
if(data.referredBy !== undefined){
let data39 = data.referredBy;
if((typeof data39 !== "string") && (data39 !== null)){
report(instancePath+"/referredBy","string | null");}}
if(data.leadInquiry !== undefined){
let data40 = data.leadInquiry;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
report(instancePath+"/leadInquiry","object | null");}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key2 in data40){
if(!(known2.has(key2))){
report(instancePath+"/leadInquiry",key2,"additionalProperties");}}
if(data40.priceMin !== undefined){
let data41 = data40.priceMin;
if(!(Number.isInteger(data41))){
report(instancePath+"/leadInquiry/priceMin","int64");}}
if(data40.priceMax !== undefined){
let data42 = data40.priceMax;
if(!(Number.isInteger(data42))){
report(instancePath+"/leadInquiry/priceMax","int64");}}
if(data40.propertyType !== undefined){
let data43 = data40.propertyType;
if(Array.isArray(data43)){
const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
if(typeof data43[i3] !== "string"){
report(instancePath+"/leadInquiry/propertyType/" + i3,"string");}}}
else {
report(instancePath+"/leadInquiry/propertyType","array");}}
if(data40.bedroomsMin !== undefined){
let data45 = data40.bedroomsMin;
if(!(Number.isInteger(data45))){
report(instancePath+"/leadInquiry/bedroomsMin","integer");}}
if(data40.bathroomsMin !== undefined){
let data46 = data40.bathroomsMin;
if(((!((typeof data46 == "number") && (isFinite(data46)))) && (typeof data46 !== "string")) && (data46 !== null)){
report(instancePath+"/leadInquiry/bathroomsMin","number | string | null");}}
if(data40.locations !== undefined){
let data47 = data40.locations;
if((!(Array.isArray(data47))) && (data47 !== null)){
report(instancePath+"/leadInquiry/locations","array | null");}
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
let data48 = data47[i4];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key3 in data48){
if(!((((((key3 === "stateCode") || (key3 === "city")) || (key3 === "zipCode")) || (key3 === "county")) || (key3 === "streetAddress")) || (key3 === "description"))){
report(instancePath+"/leadInquiry/locations/" + i4,key3,"additionalProperties");}}
if(data48.stateCode !== undefined){
if(typeof data48.stateCode !== "string"){
report(instancePath+"/leadInquiry/locations/" + i4+"/stateCode","string");}}
if(data48.city !== undefined){
if(typeof data48.city !== "string"){
report(instancePath+"/leadInquiry/locations/" + i4+"/city","string");}}
if(data48.zipCode !== undefined){
if(typeof data48.zipCode !== "string"){
report(instancePath+"/leadInquiry/locations/" + i4+"/zipCode","string");}}
if(data48.county !== undefined){
if(typeof data48.county !== "string"){
report(instancePath+"/leadInquiry/locations/" + i4+"/county","string");}}
if(data48.streetAddress !== undefined){
if(typeof data48.streetAddress !== "string"){
report(instancePath+"/leadInquiry/locations/" + i4+"/streetAddress","string");}}
if(data48.description !== undefined){
if(typeof data48.description !== "string"){
report(instancePath+"/leadInquiry/locations/" + i4+"/description","string");}}}
else {
report(instancePath+"/leadInquiry/locations/" + i4,"object");}}}}
if(data40.id !== undefined){
let data55 = data40.id;
if(!(Number.isInteger(data55))){
report(instancePath+"/leadInquiry/id","int64");}}
if(data40.leadUserId !== undefined){
let data56 = data40.leadUserId;
if(!(Number.isInteger(data56))){
report(instancePath+"/leadInquiry/leadUserId","int64");}}
if(data40.bedroomsMax !== undefined){
let data57 = data40.bedroomsMax;
if(!(Number.isInteger(data57))){
report(instancePath+"/leadInquiry/bedroomsMax","integer");}}
if(data40.bathroomsMax !== undefined){
let data58 = data40.bathroomsMax;
if(((!((typeof data58 == "number") && (isFinite(data58)))) && (typeof data58 !== "string")) && (data58 !== null)){
report(instancePath+"/leadInquiry/bathroomsMax","number | string | null");}}
if(data40.modifyByAgent !== undefined){
if(typeof data40.modifyByAgent !== "boolean"){
report(instancePath+"/leadInquiry/modifyByAgent","boolean");}}
if(data40.createTime !== undefined){
let data60 = data40.createTime;
if((typeof data60 !== "string") && (data60 !== null)){
report(instancePath+"/leadInquiry/createTime","string | null");}}
if(data40.updateTime !== undefined){
let data61 = data40.updateTime;
if((typeof data61 !== "string") && (data61 !== null)){
report(instancePath+"/leadInquiry/updateTime","string | null");}}
if(data40.defaultValue !== undefined){
if(typeof data40.defaultValue !== "boolean"){
report(instancePath+"/leadInquiry/defaultValue","boolean");}}}}
if(data.leadPropertyList !== undefined){
let data63 = data.leadPropertyList;
if(Array.isArray(data63)){
const len5 = data63.length;
for(let i5=0; i5<len5; i5++){
let data64 = data63[i5];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key4 in data64){
if(!(known3.has(key4))){
report(instancePath+"/leadPropertyList/" + i5,key4,"additionalProperties");}}
if(data64.price !== undefined){
let data65 = data64.price;
if(!(Number.isInteger(data65))){
report(instancePath+"/leadPropertyList/" + i5+"/price","int64");}}
if(data64.state !== undefined){
if(typeof data64.state !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/state","string");}}
if(data64.city !== undefined){
if(typeof data64.city !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/city","string");}}
if(data64.streetAddress !== undefined){
if(typeof data64.streetAddress !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/streetAddress","string");}}
if(data64.zipCode !== undefined){
if(typeof data64.zipCode !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/zipCode","string");}}
if(data64.county !== undefined){
if(typeof data64.county !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/county","string");}}
if(data64.propertyType !== undefined){
if(typeof data64.propertyType !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/propertyType","string");}}
if(data64.bedrooms !== undefined){
let data72 = data64.bedrooms;
if(!(Number.isInteger(data72))){
report(instancePath+"/leadPropertyList/" + i5+"/bedrooms","integer");}}
if(data64.bathrooms !== undefined){
let data73 = data64.bathrooms;
if(!((typeof data73 == "number") && (isFinite(data73)))){
report(instancePath+"/leadPropertyList/" + i5+"/bathrooms","number");}}
if(data64.squareFeet !== undefined){
let data74 = data64.squareFeet;
if(!(Number.isInteger(data74))){
report(instancePath+"/leadPropertyList/" + i5+"/squareFeet","int64");}}
if(data64.lotSize !== undefined){
let data75 = data64.lotSize;
if(!((typeof data75 == "number") && (isFinite(data75)))){
report(instancePath+"/leadPropertyList/" + i5+"/lotSize","number");}}
if(data64.parkingSpace !== undefined){
let data76 = data64.parkingSpace;
if(!(Number.isInteger(data76))){
report(instancePath+"/leadPropertyList/" + i5+"/parkingSpace","int64");}}
if(data64.floors !== undefined){
let data77 = data64.floors;
if(!(Number.isInteger(data77))){
report(instancePath+"/leadPropertyList/" + i5+"/floors","integer");}}
if(data64.mailAddress !== undefined){
if(typeof data64.mailAddress !== "boolean"){
report(instancePath+"/leadPropertyList/" + i5+"/mailAddress","boolean");}}
if(data64.id !== undefined){
let data79 = data64.id;
if(!(Number.isInteger(data79))){
report(instancePath+"/leadPropertyList/" + i5+"/id","int64");}}
if(data64.leadUserId !== undefined){
let data80 = data64.leadUserId;
if(!(Number.isInteger(data80))){
report(instancePath+"/leadPropertyList/" + i5+"/leadUserId","int64");}}
if(data64.listingId !== undefined){
if(typeof data64.listingId !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/listingId","string");}}
if(data64.autoListingId !== undefined){
let data82 = data64.autoListingId;
if(!(Number.isInteger(data82))){
report(instancePath+"/leadPropertyList/" + i5+"/autoListingId","int64");}}
if(data64.label !== undefined){
if(typeof data64.label !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/label","string");}}
if(data64.note !== undefined){
if(typeof data64.note !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/note","string");}}
if(data64.listingStatus !== undefined){
if(typeof data64.listingStatus !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/listingStatus","string");}}
if(data64.labelList !== undefined){
if(typeof data64.labelList !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/labelList","string");}}
if(data64.pictureUrl !== undefined){
if(typeof data64.pictureUrl !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/pictureUrl","string");}}
if(data64.siteListingUrl !== undefined){
if(typeof data64.siteListingUrl !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/siteListingUrl","string");}}
if(data64.labelType !== undefined){
let data89 = data64.labelType;
if((typeof data89 !== "string") && (data89 !== null)){
report(instancePath+"/leadPropertyList/" + i5+"/labelType","string | null");}}
if(data64.propertySource !== undefined){
if(typeof data64.propertySource !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/propertySource","string");}}
if(data64.createTime !== undefined){
if(typeof data64.createTime !== "string"){
report(instancePath+"/leadPropertyList/" + i5+"/createTime","string");}}}
else {
report(instancePath+"/leadPropertyList/" + i5,"object");}}}
else {
report(instancePath+"/leadPropertyList","array");}}
if(data.customAttributes !== undefined){
let data92 = data.customAttributes;
if(Array.isArray(data92)){
const len6 = data92.length;
for(let i6=0; i6<len6; i6++){
let data93 = data92[i6];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.attributeName === undefined){
report(instancePath+"/customAttributes/" + i6,"attributeName","required");}
if(data93.attributeType === undefined){
report(instancePath+"/customAttributes/" + i6,"attributeType","required");}
if(data93.value === undefined){
report(instancePath+"/customAttributes/" + i6,"value","required");}
for(const key5 in data93){
if(!((((key5 === "attributeName") || (key5 === "attributeType")) || (key5 === "value")) || (key5 === "params"))){
report(instancePath+"/customAttributes/" + i6,key5,"additionalProperties");}}
if(data93.attributeName !== undefined){
if(typeof data93.attributeName !== "string"){
report(instancePath+"/customAttributes/" + i6+"/attributeName","string");}}
if(data93.attributeType !== undefined){
if(typeof data93.attributeType !== "string"){
report(instancePath+"/customAttributes/" + i6+"/attributeType","string");}}
if(data93.value !== undefined){
if(typeof data93.value !== "string"){
report(instancePath+"/customAttributes/" + i6+"/value","string");}}
if(data93.params !== undefined){
let data97 = data93.params;
if((typeof data97 !== "string") && (data97 !== null)){
report(instancePath+"/customAttributes/" + i6+"/params","string | null");}}}
else {
report(instancePath+"/customAttributes/" + i6,"object");}}}
else {
report(instancePath+"/customAttributes","array");}}
if(data.lastUpdateTime !== undefined){
if(typeof data.lastUpdateTime !== "string"){
report(instancePath+"/lastUpdateTime","string");}}
if(data.groups !== undefined){
let data99 = data.groups;
if((!(Array.isArray(data99))) && (data99 !== null)){
report(instancePath+"/groups","array | null");}
if(Array.isArray(data99)){
const len7 = data99.length;
for(let i7=0; i7<len7; i7++){
if(typeof data99[i7] !== "string"){
report(instancePath+"/groups/" + i7,"string");}}}}
if(data.segments !== undefined){
let data101 = data.segments;
if((!(Array.isArray(data101))) && (data101 !== null)){
report(instancePath+"/segments","array | null");}
if(Array.isArray(data101)){
const len8 = data101.length;
for(let i8=0; i8<len8; i8++){
if(typeof data101[i8] !== "string"){
report(instancePath+"/segments/" + i8,"string");}}}}
if(data.unsubscription !== undefined){
if(typeof data.unsubscription !== "boolean"){
report(instancePath+"/unsubscription","boolean");}}
if(data.leadTypes !== undefined){
let data104 = data.leadTypes;
if(Array.isArray(data104)){
const len9 = data104.length;
for(let i9=0; i9<len9; i9++){
let data105 = data104[i9];
if(!(Number.isInteger(data105))){
report(instancePath+"/leadTypes/" + i9,"integer");}}}
else {
report(instancePath+"/leadTypes","array");}}
if(data.lastTouch !== undefined){
if(typeof data.lastTouch !== "string"){
report(instancePath+"/lastTouch","string");}}
if(data.lastVisit !== undefined){
if(typeof data.lastVisit !== "string"){
report(instancePath+"/lastVisit","string");}}
if(data.phoneStatuses !== undefined){
let data108 = data.phoneStatuses;
if(Array.isArray(data108)){
const len10 = data108.length;
for(let i10=0; i10<len10; i10++){
let data109 = data108[i10];
if(!(Number.isInteger(data109))){
report(instancePath+"/phoneStatuses/" + i10,"integer");}}}
else {
report(instancePath+"/phoneStatuses","array");}}
if(data.assignCompletionStatus !== undefined){
if(typeof data.assignCompletionStatus !== "boolean"){
report(instancePath+"/assignCompletionStatus","boolean");}}
if(data.buyingTimeFrame !== undefined){
let data111 = data.buyingTimeFrame;
if((typeof data111 !== "string") && (data111 !== null)){
report(instancePath+"/buyingTimeFrame","string | null");}}
if(data.preQual !== undefined){
let data112 = data.preQual;
if((typeof data112 !== "string") && (data112 !== null)){
report(instancePath+"/preQual","string | null");}}
if(data.houseToSell !== undefined){
let data113 = data.houseToSell;
if((typeof data113 !== "string") && (data113 !== null)){
report(instancePath+"/houseToSell","string | null");}}
if(data.fthb !== undefined){
let data114 = data.fthb;
if((typeof data114 !== "string") && (data114 !== null)){
report(instancePath+"/fthb","string | null");}}
if(data.withBuyerAgent !== undefined){
let data115 = data.withBuyerAgent;
if((typeof data115 !== "string") && (data115 !== null)){
report(instancePath+"/withBuyerAgent","string | null");}}
if(data.sellingTimeFrame !== undefined){
let data116 = data.sellingTimeFrame;
if((typeof data116 !== "string") && (data116 !== null)){
report(instancePath+"/sellingTimeFrame","string | null");}}
if(data.mortgage !== undefined){
if(typeof data.mortgage !== "string"){
report(instancePath+"/mortgage","string");}}
if(data.buyHouse !== undefined){
if(typeof data.buyHouse !== "string"){
report(instancePath+"/buyHouse","string");}}
if(data.withListingAgent !== undefined){
if(typeof data.withListingAgent !== "string"){
report(instancePath+"/withListingAgent","string");}}
if(data.opportunity !== undefined){
let data120 = data.opportunity;
if((typeof data120 !== "string") && (data120 !== null)){
report(instancePath+"/opportunity","string | null");}}
if(data.leadFamilyMemberList !== undefined){
let data121 = data.leadFamilyMemberList;
if((!(Array.isArray(data121))) && (data121 !== null)){
report(instancePath+"/leadFamilyMemberList","array | null");}
if(Array.isArray(data121)){
const len11 = data121.length;
for(let i11=0; i11<len11; i11++){
let data122 = data121[i11];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.firstName === undefined){
report(instancePath+"/leadFamilyMemberList/" + i11,"firstName","required");}
for(const key6 in data122){
if(!((((((key6 === "firstName") || (key6 === "relationship")) || (key6 === "lastName")) || (key6 === "phones")) || (key6 === "emails")) || (key6 === "birthday"))){
report(instancePath+"/leadFamilyMemberList/" + i11,key6,"additionalProperties");}}
if(data122.firstName !== undefined){
if(typeof data122.firstName !== "string"){
report(instancePath+"/leadFamilyMemberList/" + i11+"/firstName","string");}}
if(data122.relationship !== undefined){
if(typeof data122.relationship !== "string"){
report(instancePath+"/leadFamilyMemberList/" + i11+"/relationship","string");}}
if(data122.lastName !== undefined){
if(typeof data122.lastName !== "string"){
report(instancePath+"/leadFamilyMemberList/" + i11+"/lastName","string");}}
if(data122.phones !== undefined){
let data126 = data122.phones;
if(Array.isArray(data126)){
const len12 = data126.length;
for(let i12=0; i12<len12; i12++){
if(typeof data126[i12] !== "string"){
report(instancePath+"/leadFamilyMemberList/" + i11+"/phones/" + i12,"string");}}}
else {
report(instancePath+"/leadFamilyMemberList/" + i11+"/phones","array");}}
if(data122.emails !== undefined){
let data128 = data122.emails;
if(Array.isArray(data128)){
const len13 = data128.length;
for(let i13=0; i13<len13; i13++){
if(typeof data128[i13] !== "string"){
report(instancePath+"/leadFamilyMemberList/" + i11+"/emails/" + i13,"string");}}}
else {
report(instancePath+"/leadFamilyMemberList/" + i11+"/emails","array");}}
if(data122.birthday !== undefined){
if(typeof data122.birthday !== "string"){
report(instancePath+"/leadFamilyMemberList/" + i11+"/birthday","string");}}}
else {
report(instancePath+"/leadFamilyMemberList/" + i11,"object");}}}}
if(data.pondId !== undefined){
let data131 = data.pondId;
if(!(Number.isInteger(data131))){
report(instancePath+"/pondId","int64");}}
if(data.pondName !== undefined){
let data132 = data.pondName;
if((typeof data132 !== "string") && (data132 !== null)){
report(instancePath+"/pondName","string | null");}}
if(data.customRoleList !== undefined){
let data133 = data.customRoleList;
if(Array.isArray(data133)){
const len14 = data133.length;
for(let i14=0; i14<len14; i14++){
let data134 = data133[i14];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.roleId === undefined){
report(instancePath+"/customRoleList/" + i14,"roleId","required");}
if(data134.role === undefined){
report(instancePath+"/customRoleList/" + i14,"role","required");}
for(const key7 in data134){
if(!((((key7 === "roleId") || (key7 === "role")) || (key7 === "assigneeId")) || (key7 === "assignee"))){
report(instancePath+"/customRoleList/" + i14,key7,"additionalProperties");}}
if(data134.roleId !== undefined){
let data135 = data134.roleId;
if(!(Number.isInteger(data135))){
report(instancePath+"/customRoleList/" + i14+"/roleId","integer");}}
if(data134.role !== undefined){
if(typeof data134.role !== "string"){
report(instancePath+"/customRoleList/" + i14+"/role","string");}}
if(data134.assigneeId !== undefined){
let data137 = data134.assigneeId;
if(!(Number.isInteger(data137))){
report(instancePath+"/customRoleList/" + i14+"/assigneeId","int64");}}
if(data134.assignee !== undefined){
let data138 = data134.assignee;
if((typeof data138 !== "string") && (data138 !== null)){
report(instancePath+"/customRoleList/" + i14+"/assignee","string | null");}}}
else {
report(instancePath+"/customRoleList/" + i14,"object");}}}
else {
report(instancePath+"/customRoleList","array");}}
if(data.language !== undefined){
if(typeof data.language !== "string"){
report(instancePath+"/language","string");}}
if(data.ownershipId !== undefined){
let data140 = data.ownershipId;
if(!(Number.isInteger(data140))){
report(instancePath+"/ownershipId","int64");}}
if(data.ownershipScope !== undefined){
if(typeof data.ownershipScope !== "string"){
report(instancePath+"/ownershipScope","string");}}
if(data.privateFlag !== undefined){
if(typeof data.privateFlag !== "boolean"){
report(instancePath+"/privateFlag","boolean");}}
if(data.leadType !== undefined){
let data143 = data.leadType;
if(!(Number.isInteger(data143))){
report(instancePath+"/leadType","integer");}}}
else {
report(instancePath,"object");}}
