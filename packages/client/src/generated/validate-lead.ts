// Generated from @get-lead/openapi by `pnpm generate`. Do not edit.

const known1 = new Set("cannotText cannotCall cannotEmail leadId leadUserId firstName lastName birthday emails phones leadSource source stageId stage assignedUserId assignedUser lenderUserId score tags teamId streetAddress city state zipCode createTime assignTime facebook twitter hiddenFlag referredBy leadInquiry leadPropertyList customAttributes lastUpdateTime groups segments unsubscription leadTypes lastTouch lastVisit phoneStatuses assignCompletionStatus buyingTimeFrame preQual houseToSell fthb withBuyerAgent sellingTimeFrame mortgage buyHouse withListingAgent opportunity leadFamilyMemberList pondId pondName customRoleList language ownershipId ownershipScope privateFlag leadType".split(" "));
const known2 = new Set("priceMin priceMax propertyType bedroomsMin bathroomsMin locations id leadUserId bedroomsMax bathroomsMax modifyByAgent createTime updateTime defaultValue".split(" "));
const known3 = new Set("price state city streetAddress zipCode county propertyType bedrooms bathrooms squareFeet lotSize parkingSpace floors mailAddress id leadUserId listingId autoListingId label note listingStatus labelList pictureUrl siteListingUrl labelType propertySource createTime".split(" "));
const no_boolean = (value: unknown) => value !== undefined && (typeof value !== "boolean");
const no_int64 = (value: unknown) => value !== undefined && (!(Number.isInteger(value)));
const no_string_or_null = (value: unknown) => value !== undefined && ((typeof value !== "string") && (value !== null));
const no_string = (value: unknown) => value !== undefined && (typeof value !== "string");
const no_integer_or_string = (value: unknown) => value !== undefined && ((!(Number.isInteger(value))) && (typeof value !== "string"));
const no_number_or_string_or_null = (value: unknown) => value !== undefined && (((!((typeof value == "number") && (isFinite(value)))) && (typeof value !== "string")) && (value !== null));
const no_number = (value: unknown) => value !== undefined && (!((typeof value == "number") && (isFinite(value))));

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
if(no_boolean(data.cannotText)){
report(instancePath+"/cannotText","boolean");}
if(no_boolean(data.cannotCall)){
report(instancePath+"/cannotCall","boolean");}
if(no_boolean(data.cannotEmail)){
report(instancePath+"/cannotEmail","boolean");}
if(no_int64(data.leadId)){
report(instancePath+"/leadId","int64");}
if(no_int64(data.leadUserId)){
report(instancePath+"/leadUserId","int64");}
if(no_string_or_null(data.firstName)){
report(instancePath+"/firstName","string | null");}
if(no_string_or_null(data.lastName)){
report(instancePath+"/lastName","string | null");}
if(no_string_or_null(data.birthday)){
report(instancePath+"/birthday","string | null");}
if(data.emails !== undefined){
let data8 = data.emails;
if((!(Array.isArray(data8))) && (data8 !== null)){
report(instancePath+"/emails","array | null");}
if(Array.isArray(data8)){const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
report(instancePath+"/emails/" + i0,"string");}}}}
if(data.phones !== undefined){
let data10 = data.phones;
if((!(Array.isArray(data10))) && (data10 !== null)){
report(instancePath+"/phones","array | null");}
if(Array.isArray(data10)){const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
report(instancePath+"/phones/" + i1,"string");}}}}
if(no_int64(data.leadSource)){
report(instancePath+"/leadSource","integer");}
if(no_string(data.source)){
report(instancePath+"/source","string");}
if(no_int64(data.stageId)){
report(instancePath+"/stageId","int64");}
if(no_string(data.stage)){
report(instancePath+"/stage","string");}
if(no_int64(data.assignedUserId)){
report(instancePath+"/assignedUserId","int64");}
if(no_string_or_null(data.assignedUser)){
report(instancePath+"/assignedUser","string | null");}
if(no_int64(data.lenderUserId)){
report(instancePath+"/lenderUserId","int64");}
if(no_int64(data.score)){
report(instancePath+"/score","integer");}
if(data.tags !== undefined){
let data20 = data.tags;
if((!(Array.isArray(data20))) && (data20 !== null)){
report(instancePath+"/tags","array | null");}
if(Array.isArray(data20)){const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
if(!(((((((key1 === "leadId") || (key1 === "tagId")) || (key1 === "createTime")) || (key1 === "updateTime")) || (key1 === "tagName")) || (key1 === "creatorUserId")) || (key1 === "visibleType"))){
report(instancePath+"/tags/" + i2,key1,"additionalProperties");}}
if(no_int64(data21.leadId)){
report(instancePath+"/tags/" + i2+"/leadId","int64");}
if(no_int64(data21.tagId)){
report(instancePath+"/tags/" + i2+"/tagId","int64");}
if(no_string(data21.createTime)){
report(instancePath+"/tags/" + i2+"/createTime","string");}
if(no_string(data21.updateTime)){
report(instancePath+"/tags/" + i2+"/updateTime","string");}
if(no_string(data21.tagName)){
report(instancePath+"/tags/" + i2+"/tagName","string");}
if(no_int64(data21.creatorUserId)){
report(instancePath+"/tags/" + i2+"/creatorUserId","int64");}
if(no_integer_or_string(data21.visibleType)){
report(instancePath+"/tags/" + i2+"/visibleType","integer | string");}}
else {
report(instancePath+"/tags/" + i2,"object");}}}}
if(no_int64(data.teamId)){
report(instancePath+"/teamId","int64");}
if(no_string(data.streetAddress)){
report(instancePath+"/streetAddress","string");}
if(no_string(data.city)){
report(instancePath+"/city","string");}
if(no_string(data.state)){
report(instancePath+"/state","string");}
if(no_string(data.zipCode)){
report(instancePath+"/zipCode","string");}
if(no_string(data.createTime)){
report(instancePath+"/createTime","string");}
if(no_string(data.assignTime)){
report(instancePath+"/assignTime","string");}
if(no_string_or_null(data.facebook)){
report(instancePath+"/facebook","string | null");}
if(no_string_or_null(data.twitter)){
report(instancePath+"/twitter","string | null");}
if(no_boolean(data.hiddenFlag)){
report(instancePath+"/hiddenFlag","boolean");}
if(no_string_or_null(data.referredBy)){
report(instancePath+"/referredBy","string | null");}
if(data.leadInquiry !== undefined){
let data40 = data.leadInquiry;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
report(instancePath+"/leadInquiry","object | null");}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key2 in data40){
if(!(known2.has(key2))){
report(instancePath+"/leadInquiry",key2,"additionalProperties");}}
if(no_int64(data40.priceMin)){
report(instancePath+"/leadInquiry/priceMin","int64");}
if(no_int64(data40.priceMax)){
report(instancePath+"/leadInquiry/priceMax","int64");}
if(data40.propertyType !== undefined){
let data43 = data40.propertyType;
if(Array.isArray(data43)){const len3 = data43.length;
for(let i3=0; i3<len3; i3++){
if(typeof data43[i3] !== "string"){
report(instancePath+"/leadInquiry/propertyType/" + i3,"string");}}}
else {
report(instancePath+"/leadInquiry/propertyType","array");}}
if(no_int64(data40.bedroomsMin)){
report(instancePath+"/leadInquiry/bedroomsMin","integer");}
if(no_number_or_string_or_null(data40.bathroomsMin)){
report(instancePath+"/leadInquiry/bathroomsMin","number | string | null");}
if(data40.locations !== undefined){
let data47 = data40.locations;
if((!(Array.isArray(data47))) && (data47 !== null)){
report(instancePath+"/leadInquiry/locations","array | null");}
if(Array.isArray(data47)){const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
let data48 = data47[i4];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key3 in data48){
if(!((((((key3 === "stateCode") || (key3 === "city")) || (key3 === "zipCode")) || (key3 === "county")) || (key3 === "streetAddress")) || (key3 === "description"))){
report(instancePath+"/leadInquiry/locations/" + i4,key3,"additionalProperties");}}
if(no_string(data48.stateCode)){
report(instancePath+"/leadInquiry/locations/" + i4+"/stateCode","string");}
if(no_string(data48.city)){
report(instancePath+"/leadInquiry/locations/" + i4+"/city","string");}
if(no_string(data48.zipCode)){
report(instancePath+"/leadInquiry/locations/" + i4+"/zipCode","string");}
if(no_string(data48.county)){
report(instancePath+"/leadInquiry/locations/" + i4+"/county","string");}
if(no_string(data48.streetAddress)){
report(instancePath+"/leadInquiry/locations/" + i4+"/streetAddress","string");}
if(no_string(data48.description)){
report(instancePath+"/leadInquiry/locations/" + i4+"/description","string");}}
else {
report(instancePath+"/leadInquiry/locations/" + i4,"object");}}}}
if(no_int64(data40.id)){
report(instancePath+"/leadInquiry/id","int64");}
if(no_int64(data40.leadUserId)){
report(instancePath+"/leadInquiry/leadUserId","int64");}
if(no_int64(data40.bedroomsMax)){
report(instancePath+"/leadInquiry/bedroomsMax","integer");}
if(no_number_or_string_or_null(data40.bathroomsMax)){
report(instancePath+"/leadInquiry/bathroomsMax","number | string | null");}
if(no_boolean(data40.modifyByAgent)){
report(instancePath+"/leadInquiry/modifyByAgent","boolean");}
if(no_string_or_null(data40.createTime)){
report(instancePath+"/leadInquiry/createTime","string | null");}
if(no_string_or_null(data40.updateTime)){
report(instancePath+"/leadInquiry/updateTime","string | null");}
if(no_boolean(data40.defaultValue)){
report(instancePath+"/leadInquiry/defaultValue","boolean");}}}
if(data.leadPropertyList !== undefined){
let data63 = data.leadPropertyList;
if(Array.isArray(data63)){const len5 = data63.length;
for(let i5=0; i5<len5; i5++){
let data64 = data63[i5];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key4 in data64){
if(!(known3.has(key4))){
report(instancePath+"/leadPropertyList/" + i5,key4,"additionalProperties");}}
if(no_int64(data64.price)){
report(instancePath+"/leadPropertyList/" + i5+"/price","int64");}
if(no_string(data64.state)){
report(instancePath+"/leadPropertyList/" + i5+"/state","string");}
if(no_string(data64.city)){
report(instancePath+"/leadPropertyList/" + i5+"/city","string");}
if(no_string(data64.streetAddress)){
report(instancePath+"/leadPropertyList/" + i5+"/streetAddress","string");}
if(no_string(data64.zipCode)){
report(instancePath+"/leadPropertyList/" + i5+"/zipCode","string");}
if(no_string(data64.county)){
report(instancePath+"/leadPropertyList/" + i5+"/county","string");}
if(no_string(data64.propertyType)){
report(instancePath+"/leadPropertyList/" + i5+"/propertyType","string");}
if(no_int64(data64.bedrooms)){
report(instancePath+"/leadPropertyList/" + i5+"/bedrooms","integer");}
if(no_number(data64.bathrooms)){
report(instancePath+"/leadPropertyList/" + i5+"/bathrooms","number");}
if(no_int64(data64.squareFeet)){
report(instancePath+"/leadPropertyList/" + i5+"/squareFeet","int64");}
if(no_number(data64.lotSize)){
report(instancePath+"/leadPropertyList/" + i5+"/lotSize","number");}
if(no_int64(data64.parkingSpace)){
report(instancePath+"/leadPropertyList/" + i5+"/parkingSpace","int64");}
if(no_int64(data64.floors)){
report(instancePath+"/leadPropertyList/" + i5+"/floors","integer");}
if(no_boolean(data64.mailAddress)){
report(instancePath+"/leadPropertyList/" + i5+"/mailAddress","boolean");}
if(no_int64(data64.id)){
report(instancePath+"/leadPropertyList/" + i5+"/id","int64");}
if(no_int64(data64.leadUserId)){
report(instancePath+"/leadPropertyList/" + i5+"/leadUserId","int64");}
if(no_string(data64.listingId)){
report(instancePath+"/leadPropertyList/" + i5+"/listingId","string");}
if(no_int64(data64.autoListingId)){
report(instancePath+"/leadPropertyList/" + i5+"/autoListingId","int64");}
if(no_string(data64.label)){
report(instancePath+"/leadPropertyList/" + i5+"/label","string");}
if(no_string(data64.note)){
report(instancePath+"/leadPropertyList/" + i5+"/note","string");}
if(no_string(data64.listingStatus)){
report(instancePath+"/leadPropertyList/" + i5+"/listingStatus","string");}
if(no_string(data64.labelList)){
report(instancePath+"/leadPropertyList/" + i5+"/labelList","string");}
if(no_string(data64.pictureUrl)){
report(instancePath+"/leadPropertyList/" + i5+"/pictureUrl","string");}
if(no_string(data64.siteListingUrl)){
report(instancePath+"/leadPropertyList/" + i5+"/siteListingUrl","string");}
if(no_string_or_null(data64.labelType)){
report(instancePath+"/leadPropertyList/" + i5+"/labelType","string | null");}
if(no_string(data64.propertySource)){
report(instancePath+"/leadPropertyList/" + i5+"/propertySource","string");}
if(no_string(data64.createTime)){
report(instancePath+"/leadPropertyList/" + i5+"/createTime","string");}}
else {
report(instancePath+"/leadPropertyList/" + i5,"object");}}}
else {
report(instancePath+"/leadPropertyList","array");}}
if(data.customAttributes !== undefined){
let data92 = data.customAttributes;
if(Array.isArray(data92)){const len6 = data92.length;
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
if(no_string(data93.attributeName)){
report(instancePath+"/customAttributes/" + i6+"/attributeName","string");}
if(no_string(data93.attributeType)){
report(instancePath+"/customAttributes/" + i6+"/attributeType","string");}
if(no_string(data93.value)){
report(instancePath+"/customAttributes/" + i6+"/value","string");}
if(no_string_or_null(data93.params)){
report(instancePath+"/customAttributes/" + i6+"/params","string | null");}}
else {
report(instancePath+"/customAttributes/" + i6,"object");}}}
else {
report(instancePath+"/customAttributes","array");}}
if(no_string(data.lastUpdateTime)){
report(instancePath+"/lastUpdateTime","string");}
if(data.groups !== undefined){
let data99 = data.groups;
if((!(Array.isArray(data99))) && (data99 !== null)){
report(instancePath+"/groups","array | null");}
if(Array.isArray(data99)){const len7 = data99.length;
for(let i7=0; i7<len7; i7++){
if(typeof data99[i7] !== "string"){
report(instancePath+"/groups/" + i7,"string");}}}}
if(data.segments !== undefined){
let data101 = data.segments;
if((!(Array.isArray(data101))) && (data101 !== null)){
report(instancePath+"/segments","array | null");}
if(Array.isArray(data101)){const len8 = data101.length;
for(let i8=0; i8<len8; i8++){
if(typeof data101[i8] !== "string"){
report(instancePath+"/segments/" + i8,"string");}}}}
if(no_boolean(data.unsubscription)){
report(instancePath+"/unsubscription","boolean");}
if(data.leadTypes !== undefined){
let data104 = data.leadTypes;
if(Array.isArray(data104)){const len9 = data104.length;
for(let i9=0; i9<len9; i9++){
let data105 = data104[i9];
if(!(Number.isInteger(data105))){
report(instancePath+"/leadTypes/" + i9,"integer");}}}
else {
report(instancePath+"/leadTypes","array");}}
if(no_string(data.lastTouch)){
report(instancePath+"/lastTouch","string");}
if(no_string(data.lastVisit)){
report(instancePath+"/lastVisit","string");}
if(data.phoneStatuses !== undefined){
let data108 = data.phoneStatuses;
if(Array.isArray(data108)){const len10 = data108.length;
for(let i10=0; i10<len10; i10++){
let data109 = data108[i10];
if(!(Number.isInteger(data109))){
report(instancePath+"/phoneStatuses/" + i10,"integer");}}}
else {
report(instancePath+"/phoneStatuses","array");}}
if(no_boolean(data.assignCompletionStatus)){
report(instancePath+"/assignCompletionStatus","boolean");}
if(no_string_or_null(data.buyingTimeFrame)){
report(instancePath+"/buyingTimeFrame","string | null");}
if(no_string_or_null(data.preQual)){
report(instancePath+"/preQual","string | null");}
if(no_string_or_null(data.houseToSell)){
report(instancePath+"/houseToSell","string | null");}
if(no_string_or_null(data.fthb)){
report(instancePath+"/fthb","string | null");}
if(no_string_or_null(data.withBuyerAgent)){
report(instancePath+"/withBuyerAgent","string | null");}
if(no_string_or_null(data.sellingTimeFrame)){
report(instancePath+"/sellingTimeFrame","string | null");}
if(no_string(data.mortgage)){
report(instancePath+"/mortgage","string");}
if(no_string(data.buyHouse)){
report(instancePath+"/buyHouse","string");}
if(no_string(data.withListingAgent)){
report(instancePath+"/withListingAgent","string");}
if(no_string_or_null(data.opportunity)){
report(instancePath+"/opportunity","string | null");}
if(data.leadFamilyMemberList !== undefined){
let data121 = data.leadFamilyMemberList;
if((!(Array.isArray(data121))) && (data121 !== null)){
report(instancePath+"/leadFamilyMemberList","array | null");}
if(Array.isArray(data121)){const len11 = data121.length;
for(let i11=0; i11<len11; i11++){
let data122 = data121[i11];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.firstName === undefined){
report(instancePath+"/leadFamilyMemberList/" + i11,"firstName","required");}
for(const key6 in data122){
if(!((((((key6 === "firstName") || (key6 === "relationship")) || (key6 === "lastName")) || (key6 === "phones")) || (key6 === "emails")) || (key6 === "birthday"))){
report(instancePath+"/leadFamilyMemberList/" + i11,key6,"additionalProperties");}}
if(no_string(data122.firstName)){
report(instancePath+"/leadFamilyMemberList/" + i11+"/firstName","string");}
if(no_string(data122.relationship)){
report(instancePath+"/leadFamilyMemberList/" + i11+"/relationship","string");}
if(no_string(data122.lastName)){
report(instancePath+"/leadFamilyMemberList/" + i11+"/lastName","string");}
if(data122.phones !== undefined){
let data126 = data122.phones;
if(Array.isArray(data126)){const len12 = data126.length;
for(let i12=0; i12<len12; i12++){
if(typeof data126[i12] !== "string"){
report(instancePath+"/leadFamilyMemberList/" + i11+"/phones/" + i12,"string");}}}
else {
report(instancePath+"/leadFamilyMemberList/" + i11+"/phones","array");}}
if(data122.emails !== undefined){
let data128 = data122.emails;
if(Array.isArray(data128)){const len13 = data128.length;
for(let i13=0; i13<len13; i13++){
if(typeof data128[i13] !== "string"){
report(instancePath+"/leadFamilyMemberList/" + i11+"/emails/" + i13,"string");}}}
else {
report(instancePath+"/leadFamilyMemberList/" + i11+"/emails","array");}}
if(no_string(data122.birthday)){
report(instancePath+"/leadFamilyMemberList/" + i11+"/birthday","string");}}
else {
report(instancePath+"/leadFamilyMemberList/" + i11,"object");}}}}
if(no_int64(data.pondId)){
report(instancePath+"/pondId","int64");}
if(no_string_or_null(data.pondName)){
report(instancePath+"/pondName","string | null");}
if(data.customRoleList !== undefined){
let data133 = data.customRoleList;
if(Array.isArray(data133)){const len14 = data133.length;
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
if(no_int64(data134.roleId)){
report(instancePath+"/customRoleList/" + i14+"/roleId","integer");}
if(no_string(data134.role)){
report(instancePath+"/customRoleList/" + i14+"/role","string");}
if(no_int64(data134.assigneeId)){
report(instancePath+"/customRoleList/" + i14+"/assigneeId","int64");}
if(no_string_or_null(data134.assignee)){
report(instancePath+"/customRoleList/" + i14+"/assignee","string | null");}}
else {
report(instancePath+"/customRoleList/" + i14,"object");}}}
else {
report(instancePath+"/customRoleList","array");}}
if(no_string(data.language)){
report(instancePath+"/language","string");}
if(no_int64(data.ownershipId)){
report(instancePath+"/ownershipId","int64");}
if(no_string(data.ownershipScope)){
report(instancePath+"/ownershipScope","string");}
if(no_boolean(data.privateFlag)){
report(instancePath+"/privateFlag","boolean");}
if(no_int64(data.leadType)){
report(instancePath+"/leadType","integer");}}
else {
report(instancePath,"object");}}
