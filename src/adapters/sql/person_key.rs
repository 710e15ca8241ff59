//! A person as a keyed hash: the same for the same person, and no way back without the key.
//!
//! Owns the key, which is made at random once and stays in the store.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{engine::Value, store::SqlStore};
use crate::{
    domain::{person::PersonId, space::SpaceId},
    ports::{Store, StoreError},
};

/// The setting that holds the key.
const KEY: &str = "person-key";

impl SqlStore {
    /// The hash of a person, in hexadecimal.
    pub(super) async fn hash(&self, person: PersonId) -> Result<String, StoreError> {
        let key = self.person_key().await?;
        let mut hash = Hmac::<Sha256>::new_from_slice(key.as_bytes()).map_err(StoreError::other)?;
        hash.update(&person.number().to_be_bytes());
        Ok(hex(&hash.finalize().into_bytes()))
    }

    async fn person_key(&self) -> Result<String, StoreError> {
        // Two processes may try at once: the first key stays.
        const ADD: &str = "INSERT INTO settings (space, key, value) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
        if let Some(key) = self.setting(SpaceId::Base, KEY).await? {
            return Ok(key);
        }
        let mut random = [0; 32];
        getrandom::fill(&mut random).map_err(|error| StoreError::other(error.to_string()))?;
        let values: [Value; 3] = [SpaceId::Base.into(), KEY.into(), (&*hex(&random)).into()];
        self.write(ADD, &values).await?;
        self.setting(SpaceId::Base, KEY).await?.ok_or(StoreError::NotFound)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
