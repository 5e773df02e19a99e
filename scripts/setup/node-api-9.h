// Lets better-sqlite3, written for Node-API 10, be built for Node-API 9 (Node 20, Electron 33).
//
// Of Node-API 10 it uses one thing: references to plain values such as strings. Node-API 9 takes
// references to objects, functions, externals and symbols only. So a plain value is put into a
// one-element array, the reference is taken to that array, and reading it takes the value out.
// Objects keep their own reference: a weak one must go with its object, not with a wrapper.
#ifndef SAMPADAK_NODE_API_9_H
#define SAMPADAK_NODE_API_9_H
#ifdef __cplusplus

#include <node_api.h>

#include <set>

namespace sampadak {

// Per thread: an environment and its references never leave the thread they were made on.
inline std::set<napi_ref>& WrappedReferences() {
  static thread_local std::set<napi_ref> references;
  return references;
}

inline bool CanBeReferenced(napi_valuetype type) {
  switch (type) {
    case napi_object:
    case napi_function:
    case napi_external:
    case napi_symbol:
      return true;
    default:
      return false;
  }
}

inline napi_status CreateReference(napi_env env, napi_value value, uint32_t count,
                                   napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (CanBeReferenced(type)) return napi_create_reference(env, value, count, result);

  napi_value wrapper;
  status = napi_create_array_with_length(env, 1, &wrapper);
  if (status == napi_ok) status = napi_set_element(env, wrapper, 0, value);
  if (status == napi_ok) status = napi_create_reference(env, wrapper, count, result);
  if (status == napi_ok) WrappedReferences().insert(*result);
  return status;
}

inline napi_status GetReferenceValue(napi_env env, napi_ref reference, napi_value* result) {
  const napi_status status = napi_get_reference_value(env, reference, result);
  if (status != napi_ok || *result == nullptr) return status;
  if (WrappedReferences().count(reference) == 0) return status;
  return napi_get_element(env, *result, 0, result);
}

inline napi_status DeleteReference(napi_env env, napi_ref reference) {
  WrappedReferences().erase(reference);
  return napi_delete_reference(env, reference);
}

}  // namespace sampadak

// From here on node-addon-api and better-sqlite3 call the functions above.
#define napi_create_reference sampadak::CreateReference
#define napi_get_reference_value sampadak::GetReferenceValue
#define napi_delete_reference sampadak::DeleteReference

#endif  // __cplusplus
#endif  // SAMPADAK_NODE_API_9_H
